<#import "/mail-parts.html.ftl" as mail>
<@mail.title>Nobody entered the code we asked for</@mail.title>
<@mail.p>Hello ${name},</@mail.p>
<@mail.p>Somebody who was signed in to your account <strong>${userId}</strong> wanted to change your security methods or your name. We asked for a one-time code first. None was entered, and nothing was changed.</@mail.p>
<@mail.facts><@mail.fact name="When">${when}</@mail.fact><@mail.fact name="From">${address}</@mail.fact></@mail.facts>
<@mail.p>If it was you and you stopped there, you do not need to do anything.</@mail.p>
<@mail.p>If it was not, somebody knows your password: tell customer support (${support}) and your organization’s administrator at once.</@mail.p>
<@mail.button to="${baseUrl}/home">Sign in</@mail.button>
