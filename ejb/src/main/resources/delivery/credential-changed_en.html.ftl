<#import "/mail-parts.html.ftl" as mail>
<#import "/credential-words_en.ftl" as words>
<@mail.title>${words.title(change, kind)}</@mail.title>
<@mail.p>Hello ${name},</@mail.p>
<@mail.p>${words.sentence(change, kind, what)}</@mail.p>
<@mail.facts><@mail.fact name="When">${when}</@mail.fact></@mail.facts>
<#if change == "LOCKED">
<@mail.p>You can still sign in: choose <em>Skip OTP</em>, then reactivate it in <em>Manage OTP</em>.</@mail.p>
<@mail.button to="${baseUrl}/credentials">Open Manage OTP</@mail.button>
<@mail.quiet>If it was not you who typed the wrong codes, somebody may know your password: tell customer support (${support}) and your organization’s administrator.</@mail.quiet>
<#else>
<@mail.p>If it was you, you do not need to do anything. If it was not, sign in, check <em>Manage OTP</em>, and tell your organization’s administrator at once.</@mail.p>
<@mail.button to="${baseUrl}/credentials">Open Manage OTP</@mail.button>
</#if>
<#if change == "TOKEN_REGISTERED" || change == "MOBILE_ID_REGISTERED">
<@mail.quiet>We recommend that you add a phone as a second method. If your only method is lost, your identity may have to be proofed again.</@mail.quiet>
</#if>
