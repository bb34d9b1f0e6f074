<#import "/mail-parts.html.ftl" as mail>
<@mail.title>Your appointment could not be finished</@mail.title>
<@mail.p>Hello ${name},</@mail.p>
<@mail.p>your appointment on <strong>${day} at ${time}</strong> (${zone}) could not be finished. That is no fault of yours, and you have lost nothing: everything that you have entered is kept.</@mail.p>
<@mail.button to="${baseUrl}/proofing">Choose another time</@mail.button>
<@mail.quiet><a href="${baseUrl}/proofing/system-test">Test your device</a> before. If that does not help, ask customer support: ${support}</@mail.quiet>
