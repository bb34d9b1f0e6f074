<#import "/mail-parts.html.ftl" as mail>
<@mail.title>Your letter came back to us</@mail.title>
<@mail.p>Hello ${name},</@mail.p>
<@mail.p>the post has returned the letter with your activation code that you ordered on ${orderedOn}. The code in it no longer works.</@mail.p>
<#if awaited == "true">
<@mail.p>Please sign in and choose what to do next<#if letters == "true">: check your address and order another letter<#if webcam == "true">, or have your identity checked by webcam</#if><#elseif webcam == "true">: have your identity checked by webcam</#if>.</@mail.p>
<@mail.button to="${baseUrl}">Sign in</@mail.button>
<#else>
<@mail.p>You do not need to do anything: you were not waiting for this letter any more.</@mail.p>
</#if>
<@mail.quiet>If you did not order a letter, tell customer support (${support}) at once.</@mail.quiet>
