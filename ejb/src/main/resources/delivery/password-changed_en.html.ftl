<#import "/mail-parts.html.ftl" as mail>
<@mail.title>Your password was changed</@mail.title>
<@mail.p>Hello ${name},</@mail.p>
<@mail.p>a new password was set for your account <strong>${userId}</strong>. Nobody is signed in with the old one any more. Your security methods are as they were.</@mail.p>
<@mail.facts><@mail.fact name="When">${when}</@mail.fact><@mail.fact name="From">${address}</@mail.fact></@mail.facts>
<@mail.p>Was it you? Then nothing is to be done.</@mail.p>
<@mail.p>If it was not, somebody else can use your account: tell your organization’s administrator at once.</@mail.p>
