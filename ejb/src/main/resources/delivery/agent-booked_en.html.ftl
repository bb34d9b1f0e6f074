<#import "/mail-parts.html.ftl" as mail>
<@mail.title>You have a new appointment</@mail.title>
<@mail.p>Hello ${name},</@mail.p>
<@mail.facts>
<@mail.fact name="Day">${day}</@mail.fact>
<@mail.fact name="Time">${time}<br>${zone}</@mail.fact>
<@mail.fact name="Lasts">up to ${minutes} minutes</@mail.fact>
</@mail.facts>
<@mail.p>Whom you meet, and the meeting room, you find after signing in. The attached file puts it into your calendar.</@mail.p>
<@mail.button to="${baseUrl}${page}">Open the appointment</@mail.button>
<@mail.quiet>All your appointments are in <a href="${baseUrl}/agent">your queue</a>.</@mail.quiet>
