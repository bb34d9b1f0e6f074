<#import "/mail-parts.html.ftl" as mail>
<@mail.title>The verification of your identity was ended</@mail.title>
<@mail.p>Hello ${name},</@mail.p>
<@mail.p>somebody who has the link from our notice said that the last verification of identity for your account <strong>${userId}</strong> was not of you. It does not count any more.</@mail.p>
<@mail.facts><@mail.fact name="When">${when}</@mail.fact></@mail.facts>
<@mail.p>If it was you, you do not need to do anything. Change your password if you think that somebody else knows it.</@mail.p>
<@mail.p>If it was not, somebody reads your mail: tell customer support (${support}) and your organization’s administrator at once.</@mail.p>
<@mail.p>Applications that need a verified identity open again once it has been verified anew.</@mail.p>
<@mail.button to="${baseUrl}/credentials">Open Manage OTP</@mail.button>
