<#import "/mail-parts.html.ftl" as mail>
<@mail.title>Your appointment has a new time</@mail.title>
<@mail.p>Hello ${name},</@mail.p>
<@mail.facts>
<@mail.fact name="Day">${day}</@mail.fact>
<@mail.fact name="Time">${time}<br>${zone}</@mail.fact>
<@mail.fact name="Before">${formerDay}, ${formerTime}</@mail.fact>
</@mail.facts>
<@mail.p>At that time, open <a href="${baseUrl}${room}">the meeting room</a>.</@mail.p>
<@mail.button to="${baseUrl}${page}">Show, move or cancel it</@mail.button>
<@mail.quiet>The attached file moves it in your calendar. If you did not move it, tell customer support: ${support}</@mail.quiet>
