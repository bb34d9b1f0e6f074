<#import "/mail-parts.html.ftl" as mail>
<@mail.title>You meet an applicant</@mail.title>
<@mail.p>Hello ${name},</@mail.p>
<@mail.facts>
<@mail.fact name="Day">${day}</@mail.fact>
<@mail.fact name="Time">${time}<br>${zone}</@mail.fact>
</@mail.facts>
<@mail.button to="${baseUrl}${page}">Open the appointment</@mail.button>
<@mail.quiet>All your appointments are in <a href="${baseUrl}/agent">your queue</a>.</@mail.quiet>
