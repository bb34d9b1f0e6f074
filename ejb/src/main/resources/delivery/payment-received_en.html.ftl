<p>Hello ${name},</p>
<p>We have received <strong>${amount}</strong> for your order <strong>${orderNumber}</strong>.</p>
<#if outstanding == "">
<p>The order is paid in full. The license key follows in a second e-mail.</p>
<#else>
<p><strong>${outstanding}</strong> of ${total} is still to come. The license key follows when the full amount has arrived.</p>
</#if>
<#if over != ""><p>You have overpaid by ${over}. We will contact you to send it back.</p></#if>
<p>You can find the order at any time <a href="${baseUrl}${path}">in My orders</a>.</p>
