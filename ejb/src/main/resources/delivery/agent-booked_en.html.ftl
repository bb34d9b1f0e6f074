<#import "/mail-parts.html.ftl" as mail>
<@mail.title>You have a new appointment</@mail.title>
<@mail.p>Hello ${name},</@mail.p>
<@mail.facts>
<@mail.fact name="Day">${day}</@mail.fact>
<@mail.fact name="Time">${time}<br>${zone}</@mail.fact>
<@mail.fact name="Lasts">up to ${minutes} minutes</@mail.fact>
</@mail.facts>
<@mail.p>Whom you meet stands in your queue after signing in. The attached file puts it into your calendar.</@mail.p>
<@mail.button to="${baseUrl}/home">Sign in</@mail.button>
