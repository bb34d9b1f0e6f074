<#import "/mail-parts.html.ftl" as mail>
<@mail.title>An appointment has a new time</@mail.title>
<@mail.p>Hello ${name},</@mail.p>
<@mail.facts>
<@mail.fact name="Day">${day}</@mail.fact>
<@mail.fact name="Time">${time}<br>${zone}</@mail.fact>
<@mail.fact name="Before">${formerDay}, ${formerTime}</@mail.fact>
</@mail.facts>
<@mail.p>The attached file moves it in your calendar.</@mail.p>
<@mail.button to="${baseUrl}${page}">Open the appointment</@mail.button>
<@mail.quiet>All your appointments are in <a href="${baseUrl}/agent">your queue</a>.</@mail.quiet>
