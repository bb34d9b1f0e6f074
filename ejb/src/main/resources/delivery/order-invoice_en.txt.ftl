Your order ${orderNumber} and its invoice
Hello ${name},

thank you. Your order ${orderNumber} is placed; its invoice is attached.

  Product: ${product}
  Total:   ${total}
  Pay by:  ${dueOn}
<#if poNumber != "">
  Your PO number: ${poNumber}
</#if>

Please name the order number ${orderNumber} as the reference of your transfer. When the full amount has arrived, the
license key follows by e-mail<#if shipped == "true">, and the token leaves us</#if>.

You find the order at any time here:
${baseUrl}${path}

If you did not order this, please answer this e-mail.
