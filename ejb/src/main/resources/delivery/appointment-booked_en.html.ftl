<#import "/mail-parts.html.ftl" as mail>
<@mail.title>Your appointment is booked</@mail.title>
<@mail.p>Hello ${name},</@mail.p>
<@mail.p>A proofing agent will meet you by webcam.</@mail.p>
<@mail.facts>
<@mail.fact name="Day">${day}</@mail.fact>
<@mail.fact name="Time">${time}<br>${zone}</@mail.fact>
<@mail.fact name="Lasts">up to ${minutes} minutes</@mail.fact>
</@mail.facts>
<@mail.p>Before it, look up <a href="${baseUrl}/proofing/documents">which identity document you need</a>, and <a href="${baseUrl}/proofing/system-test">test camera, microphone and connection</a>. At that time, open <a href="${baseUrl}${room}">the meeting room</a>.</@mail.p>
<@mail.button to="${baseUrl}${page}">Show, move or cancel it</@mail.button>
<@mail.quiet>The attached file puts the appointment into your calendar. If you did not book this, tell customer support: ${support}</@mail.quiet>
