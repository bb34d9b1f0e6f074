<#import "/mail-parts.html.ftl" as mail>
<@mail.title>Your password was changed</@mail.title>
<@mail.p>Hello ${name},</@mail.p>
<@mail.p>A new password was set for your account <strong>${userId}</strong>. Everybody who was signed in with the old one has been signed out. Your security methods have not changed.</@mail.p>
<@mail.facts><@mail.fact name="When">${when}</@mail.fact><@mail.fact name="From">${address}</@mail.fact></@mail.facts>
<@mail.p>If it was you, you do not need to do anything.</@mail.p>
<@mail.p>If it was not, somebody else can use your account: tell customer support (${support}) and your organization’s administrator at once.</@mail.p>
