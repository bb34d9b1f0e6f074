<#import "/mail-parts.html.ftl" as mail>
<@mail.title><#if document == "TERMS">You agreed to the terms of service<#else>You gave your consent</#if></@mail.title>
<@mail.p>Hello ${name},</@mail.p>
<@mail.p><#if document == "TERMS">on ${when} you agreed to the terms of service for the credit bureau’s questions. This is what you agreed to:<#else>on ${when} you gave your written consent to an inquiry at the credit bureau. This is what you consented to:</#if></@mail.p>
<#list text?split("\n\n") as paragraph><@mail.p>${paragraph}</@mail.p></#list>
<@mail.quiet>Version ${version}, SHA-256 ${hash}</@mail.quiet>
<@mail.p>If this was not you, tell customer support (${support}) at once.</@mail.p>
