<p>Hello ${name},</p>
<p>thank you. Your order <strong>${orderNumber}</strong> is placed; its invoice is attached.</p>
<table role="presentation">
  <tr><td>Product</td><td>${product}</td></tr>
  <tr><td>Total</td><td><strong>${total}</strong></td></tr>
  <tr><td>Pay by</td><td>${dueOn}</td></tr>
  <#if poNumber != ""><tr><td>Your PO number</td><td>${poNumber}</td></tr></#if>
</table>
<p>Please name the order number <strong>${orderNumber}</strong> as the reference of your transfer. When the full amount has arrived, the license key follows by e-mail<#if shipped == "true">, and the token leaves us</#if>.</p>
<p>You find the order at any time <a href="${baseUrl}${path}">in My orders</a>.</p>
<p>If you did not order this, please answer this e-mail.</p>
