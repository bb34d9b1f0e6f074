Your letter could not be sent

Hello ${name},

the letter with your activation code that you ordered on ${orderedOn} could not be printed, so it does not come by post. Its code does not work, and the letter does not count among those that you may order.

Please sign in and choose what to do next<#if letters == "true">: order another letter<#if webcam == "true">, or have your identity checked by webcam</#if><#elseif webcam == "true">: have your identity checked by webcam</#if>.
${baseUrl}/proofing

If you did not order a letter, tell customer support (${support}) at once.
