<#-- How an identity was proofed, in words; used by the parts of proofing-notice. -->
<#function how method>
<#switch method>
<#case "WEBCAM"><#return "in a webcam meeting with one of our agents">
<#case "BUREAU"><#return "by questions of a credit bureau">
<#case "LETTER"><#return "by a credit bureau and the code of a letter">
</#switch>
<#return "by Countersign">
</#function>
