<#import "/mail-parts.html.ftl" as mail>
<@mail.title>A proofing agent expects you</@mail.title>
<@mail.p>Hello ${name},</@mail.p>
<@mail.facts>
<@mail.fact name="Day">${day}</@mail.fact>
<@mail.fact name="Time">${time}<br>${zone}</@mail.fact>
</@mail.facts>
<@mail.p>Have <a href="${baseUrl}/proofing/documents">your identity document</a> at hand, and <a href="${baseUrl}/proofing/system-test">test camera, microphone and connection</a>.</@mail.p>
<@mail.button to="${baseUrl}${room}">Open the meeting room</@mail.button>
<@mail.quiet>If you cannot come, <a href="${baseUrl}${page}">move or cancel it</a>.</@mail.quiet>
