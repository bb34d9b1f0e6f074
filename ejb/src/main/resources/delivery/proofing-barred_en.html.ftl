<#import "/mail-parts.html.ftl" as mail>
<@mail.title>Your identity could not be proofed</@mail.title>
<@mail.p>Hello ${name},</@mail.p>
<@mail.p>after your appointment on <strong>${day} at ${time}</strong> (${zone}) your identity could not be proofed, and this proofing has ended. What you bought stays yours.</@mail.p>
<@mail.p>You cannot start again by yourself. Contact customer support: ${support}</@mail.p>
