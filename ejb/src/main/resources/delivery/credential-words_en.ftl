<#-- What happened to a credential, in words; used by the parts of credential-changed. -->
<#function device kind><#switch kind><#case "HARDWARE_TOKEN"><#return "hardware token"><#case "PHONE"><#return "phone credential"><#case "MOBILE_ID"><#return "mobile ID"><#default><#return "credential"></#switch></#function>
<#function title change kind>
<#switch change>
<#case "TOKEN_REGISTERED"><#return "Your hardware token is registered">
<#case "MOBILE_ID_REGISTERED"><#return "Your mobile ID is registered">
<#case "PHONE_ADDED"><#return "A phone was added to your account">
<#case "PHONE_REMOVED"><#return "A phone was removed from your account">
<#case "DEFAULT_PHONE_SET"><#return "Your default phone was changed">
<#case "PHONE_METHOD_SET"><#return "The way codes reach your phone was changed">
<#case "LOCKED"><#return "Your " + device(kind) + " is locked">
<#case "BACK_IN_STEP"><#return "Your " + device(kind) + " was reactivated">
<#case "DENIED"><#return "Your " + device(kind) + " was not approved">
<#case "REVOKED"><#return "Your " + device(kind) + " was revoked">
</#switch>
<#return "One of your credentials was changed">
</#function>
<#function sentence change kind what>
<#switch change>
<#case "TOKEN_REGISTERED"><#return "The hardware token with the serial number ending " + what + " was registered for your account. Its codes work from now on.">
<#case "MOBILE_ID_REGISTERED"><#return "An authenticator app was registered as your mobile ID. Its codes work from now on.">
<#case "PHONE_ADDED"><#return "The phone " + what + " was added to your account. It can receive codes from now on.">
<#case "PHONE_REMOVED"><#return "The phone " + what + " was removed from your account. It receives no more codes.">
<#case "DEFAULT_PHONE_SET"><#return "The phone " + what + " is now the default for your codes.">
<#case "PHONE_METHOD_SET"><#return "The way in which codes reach the phone " + what + " was changed.">
<#case "LOCKED"><#return "Too many wrong codes in a row were typed for your " + device(kind) + ". It accepts no codes until it is reactivated.">
<#case "BACK_IN_STEP"><#return "Your " + device(kind) + " was reactivated.">
<#case "DENIED"><#return "Your organization's administrator did not approve your " + device(kind) + ". You may still have one: you can register it again.">
<#case "REVOKED"><#return "Your " + device(kind) + " was revoked for good. Its codes no longer work.">
</#switch>
<#return "Your " + device(kind) + " was changed. " + what>
</#function>
