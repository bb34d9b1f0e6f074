<#-- The parts that mails are made of: <#import "/mail-parts.html.ftl" as mail> -->
<#macro title><h1 style="margin:0 0 16px; font-size:22px; line-height:28px; font-weight:650; letter-spacing:-.01em;"><#nested></h1></#macro>
<#macro p><p style="margin:0 0 16px;"><#nested></p></#macro>
<#macro quiet><p class="quiet" style="margin:0 0 16px; font-size:14px; line-height:20px; color:#4a5866;"><#nested></p></#macro>
<#macro button to><p style="margin:24px 0;"><a class="button" href="${to}" style="display:inline-block; background:#0a5a6c; color:#ffffff; font-weight:600; text-decoration:none; border-radius:8px; padding:12px 20px;"><#nested></a></p></#macro>
<#-- A code or a key, to be read and copied -->
<#macro code><p class="box" style="margin:0 0 16px; background:#e3f1f4; border-radius:8px; padding:16px; font:600 20px/28px ui-monospace,'SF Mono','DejaVu Sans Mono',monospace; letter-spacing:.06em; word-break:break-word;"><#nested></p></#macro>
<#-- Name and value, one row each -->
<#macro facts><table role="presentation" width="100%" cellspacing="0" cellpadding="0" border="0" style="margin:0 0 16px; border-collapse:collapse;"><#nested></table></#macro>
<#macro fact name><tr><td class="quiet line" style="padding:8px 12px 8px 0; border-bottom:1px solid #d8dee4; color:#4a5866; font-size:14px; line-height:20px; vertical-align:top; width:40%;">${name}</td><td class="line" style="padding:8px 0; border-bottom:1px solid #d8dee4; font-size:15px; line-height:20px; vertical-align:top;"><#nested></td></tr></#macro>
