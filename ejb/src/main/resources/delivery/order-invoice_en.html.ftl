<p>Hello ${name},</p>
<p>Thank you. Your order <strong>${orderNumber}</strong> is placed; its invoice is attached.</p>
<table role="presentation">
  <tr><td>Product</td><td>${product}</td></tr>
  <tr><td>Total</td><td><strong>${total}</strong></td></tr>
  <tr><td>Pay by</td><td>${dueOn}</td></tr>
  <#if poNumber != ""><tr><td>Your PO number</td><td>${poNumber}</td></tr></#if>
</table>
<p>Please give the order number <strong>${orderNumber}</strong> as the reference of your transfer. When the full amount has arrived, the license key follows by e-mail<#if shipped == "true">, and we post the token</#if>.</p>
<p>You can find the order at any time <a href="${baseUrl}${path}">in My orders</a>.</p>
<p>If you did not order this, tell customer support: ${support}</p>
