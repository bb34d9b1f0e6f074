<#import "/credential-words_en.ftl" as words>
${words.title(change, kind)}

Hello ${name},

${words.sentence(change, kind, what)}
When: ${when}

<#if change == "LOCKED">
You can still sign in: choose Skip OTP, then reactivate it in Manage OTP:
${baseUrl}/credentials

If it was not you who typed the wrong codes, somebody may know your password: tell customer support (${support}) and your organization's administrator.
<#else>
If it was you, you do not need to do anything. If it was not, sign in, check Manage OTP, and tell your organization's administrator at once:
${baseUrl}/credentials
</#if>
<#if change == "TOKEN_REGISTERED" || change == "MOBILE_ID_REGISTERED">

We recommend that you add a phone as a second method. If your only method is lost, your identity may have to be proofed again.
</#if>
