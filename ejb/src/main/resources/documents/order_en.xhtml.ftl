<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" lang="en">
<head>
  <title><#if invoice>Invoice<#else>Order confirmation</#if> ${number}</title>
  <meta name="author" content="Countersign"/>
  <meta name="description" content="<#if invoice>Invoice<#else>Order confirmation</#if> ${number}"/>
  <style>
    @page { size: ${paper}; margin: 20mm 18mm 24mm 18mm;
      @bottom-left { content: "${officeFooter?replace('"', "'")}"; font: 8pt 'Noto Sans'; color: #4a5866 }
      @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8pt 'Noto Sans'; color: #4a5866 } }
    body { font-family: 'Noto Sans'; font-size: 10pt; line-height: 1.45; color: #14202b; margin: 0 }
    .brand { font-size: 14pt; font-weight: bold; color: #0a5a6c }
    .office { color: #4a5866; font-size: 8.5pt }
    h1 { font-size: 21pt; line-height: 1.2; margin: 26pt 0 2pt 0 }
    .number { font-size: 12pt; color: #4a5866; margin: 0 0 16pt 0 }
    h2 { font-size: 9pt; font-weight: bold; color: #0a5a6c; margin: 0 0 3pt 0 }
    table { width: 100%; border-collapse: collapse }
    td, th { vertical-align: top; text-align: left; padding: 0 }
    .blocks td { width: 33%; padding: 0 12pt 18pt 0 }
    .lines th { font-size: 8.5pt; color: #4a5866; border-bottom: 1pt solid #14202b; padding: 5pt 6pt 5pt 0 }
    .lines td { border-bottom: 0.5pt solid #d8dee4; padding: 7pt 6pt 7pt 0 }
    .lines .end, .sums .end { text-align: right; padding-right: 0; white-space: nowrap }
    .lines small { color: #4a5866; font-size: 8.5pt }
    .sums { margin: 6pt 0 20pt 0 }
    .sums .gap { width: 52% }
    .sums td { padding: 3pt 0 }
    .sums .total td { border-top: 1pt solid #14202b; font-weight: bold; font-size: 12pt; padding-top: 6pt }
    .sums .total .none { border-top: 0 }
    .pay { background: #e3f1f4; padding: 12pt 14pt; margin-bottom: 16pt; page-break-inside: avoid }
    .pay p, .next p { margin: 0 0 4pt 0 }
    .next { page-break-inside: avoid }
  </style>
</head>
<body>
  <table><tr>
    <td><div class="brand">Countersign</div></td>
    <td style="text-align: right" class="office"><#list office as line>${line}<#sep><br/></#sep></#list></td>
  </tr></table>

  <h1><#if invoice>Invoice<#else>Order confirmation</#if></h1>
  <p class="number"><#if invoice>For order ${number}<#else>Order ${number}</#if></p>

  <table class="blocks"><tr>
    <td><h2>Bill to</h2>${buyer}<br/>${organization}<br/><#list billing as line>${line}<#sep><br/></#sep></#list></td>
    <td><#if shipTo?size gt 0><h2>Ship to</h2><#list shipTo as line>${line}<#sep><br/></#sep></#list></#if></td>
    <td><h2><#if invoice>Invoice date<#else>Order date</#if></h2>${placedOn}<br/>
      <#if poNumber?has_content><h2 style="margin-top: 8pt">Your PO number</h2>${poNumber}<br/></#if>
      <h2 style="margin-top: 8pt">Payment</h2>${payment}</td>
  </tr></table>

  <table class="lines">
    <thead><tr><th style="width: 52%">Product</th><th class="end">Price</th><th class="end">Quantity</th><th class="end">Amount</th></tr></thead>
    <tbody><#list lines as line>
      <tr><td>${line.product}<br/><small>${line.details}</small></td><td class="end">${line.price}</td><td class="end">${line.quantity}</td><td class="end">${line.amount}</td></tr>
    </#list></tbody>
  </table>
  <table class="sums">
    <tr><td class="gap"></td><td>Subtotal</td><td class="end">${subtotal}</td></tr>
    <#if voucher?has_content><tr><td></td><td>Voucher</td><td class="end">- ${voucher}</td></tr></#if>
    <#if promotion?has_content><tr><td></td><td>Promotion</td><td class="end">- ${promotion}</td></tr></#if>
    <#if shipping?has_content><tr><td></td><td>Shipping</td><td class="end">${shipping}</td></tr></#if>
    <#if handling?has_content><tr><td></td><td>Handling</td><td class="end">${handling}</td></tr></#if>
    <tr><td></td><td>Tax</td><td class="end">${tax}</td></tr>
    <tr class="total"><td class="none"></td><td>Total</td><td class="end">${total}</td></tr>
  </table>

  <#if invoice>
  <div class="pay">
    <h2>How to pay</h2>
    <p>Please transfer <strong>${total}</strong> by <strong>${dueOn}</strong> to</p>
    <p><#list bank as line>${line}<#sep><br/></#sep></#list></p>
    <p>Reference: <strong>${number}</strong></p>
  </div>
  </#if>
  <div class="next">
    <h2>What happens next</h2>
    <#if invoice>
    <p>When the full amount has arrived, we send the license key by e-mail to ${email}.</p>
    <#else>
    <p>We send the license key by e-mail to ${email}.</p>
    </#if>
    <#if shipTo?size gt 0><p><#if invoice>After that we<#else>We</#if> write to you when the token is posted; it then takes 3 to 5 business days.</p></#if>
    <p>You can see this order at any time in My orders.</p>
  </div>
</body>
</html>
