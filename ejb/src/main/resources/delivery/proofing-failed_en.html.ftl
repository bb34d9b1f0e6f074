<#import "/mail-parts.html.ftl" as mail>
<@mail.title>Your identity could not be proofed</@mail.title>
<@mail.p>Hello ${name},</@mail.p>
<@mail.p>after your appointment on <strong>${day} at ${time}</strong> (${zone}) your identity could not be proofed, and this proofing has ended. What you bought stays yours.</@mail.p>
<@mail.p>You can start again: with another valid identity document, or in another way.</@mail.p>
<@mail.button to="${baseUrl}/proofing">Start again</@mail.button>
<@mail.quiet><a href="${baseUrl}/proofing/documents">See which documents are accepted.</a> If you think that this is a mistake, ask customer support: ${support}</@mail.quiet>
