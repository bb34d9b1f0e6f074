<#if document == "TERMS">You agreed to the terms of service<#else>You gave your consent</#if>

Hello ${name},

<#if document == "TERMS">on ${when} you agreed to the terms of service for the credit bureau's questions. This is what you agreed to:<#else>on ${when} you gave your written consent to an inquiry at the credit bureau. This is what you consented to:</#if>

${text}

Version ${version}, SHA-256 ${hash}

If this was not you, tell customer support (${support}) at once.
