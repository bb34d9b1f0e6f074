<#import "/mail-parts.html.ftl" as mail>
<@mail.title>Your letter could not be sent</@mail.title>
<@mail.p>Hello ${name},</@mail.p>
<@mail.p>the letter with your activation code that you ordered on ${orderedOn} could not be printed, so it does not come by post. Its code does not work, and the letter does not count among those that you may order.</@mail.p>
<@mail.p>Please sign in and choose what to do next<#if letters == "true">: order another letter<#if webcam == "true">, or have your identity checked by webcam</#if><#elseif webcam == "true">: have your identity checked by webcam</#if>.</@mail.p>
<@mail.button to="${baseUrl}/proofing">Go on</@mail.button>
<@mail.quiet>If you did not order a letter, tell customer support (${support}) at once.</@mail.quiet>
