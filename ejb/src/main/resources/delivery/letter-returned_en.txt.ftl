Your letter came back to us

Hello ${name},

the post has returned the letter with your activation code that you ordered on ${orderedOn}. The code in it no longer works.

<#if awaited == "true">
Please sign in and choose what to do next: check your address and order another letter, or have your identity checked by webcam.
${baseUrl}
<#else>
You do not need to do anything: you were not waiting for this letter any more.
</#if>

If you did not order a letter, tell customer support (${support}) at once.
