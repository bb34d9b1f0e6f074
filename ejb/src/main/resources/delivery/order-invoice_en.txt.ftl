Your order ${orderNumber} and its invoice
Hello ${name},

Thank you. Your order ${orderNumber} is placed; its invoice is attached.

  Product: ${product}
  Total:   ${total}
  Pay by:  ${dueOn}
<#if poNumber != "">
  Your PO number: ${poNumber}
</#if>

Please give the order number ${orderNumber} as the reference of your transfer. When the full amount has arrived, the
license key follows by e-mail<#if shipped == "true">, and we post the token</#if>.

You can find the order at any time here:
${baseUrl}${path}

If you did not order this, tell customer support: ${support}
