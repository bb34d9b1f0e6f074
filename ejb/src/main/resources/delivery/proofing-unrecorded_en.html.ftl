<#import "/mail-parts.html.ftl" as mail>
<@mail.title>Please choose another appointment</@mail.title>
<@mail.p>Hello ${name},</@mail.p>
<@mail.p>your appointment with a proofing agent on <strong>${day} at ${time}</strong> (${zone}) is over, and nobody has recorded in time what came of it. We are sorry: that is no fault of yours, and everything that you have entered is kept.</@mail.p>
<@mail.button to="${baseUrl}/proofing">Choose another time</@mail.button>
<@mail.quiet>If you have questions, ask customer support: ${support}</@mail.quiet>
