Your letter came back to us

Hello ${name},

the post has returned the letter with your activation code that you ordered on ${orderedOn}. The code in it no longer works.

<#if awaited == "true">
Please sign in and choose what to do next<#if letters == "true">: check your address and order another letter<#if webcam == "true">, or have your identity checked by webcam</#if><#elseif webcam == "true">: have your identity checked by webcam</#if>.
${baseUrl}
<#else>
You do not need to do anything: you were not waiting for this letter any more.
</#if>

If you did not order a letter, tell customer support (${support}) at once.
