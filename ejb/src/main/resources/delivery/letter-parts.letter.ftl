<#-- The page that letters with a code share; languages bring the words. -->
<#macro page language title foot>
<html xmlns="http://www.w3.org/1999/xhtml" lang="${language}">
<head>
  <title>Letter ${number}</title>
  <meta name="author" content="Countersign"/>
  <style>
    @page { size: ${paper}; margin: 0 }
    body { font-family: 'Noto Sans'; font-size: 10.5pt; line-height: 1.45; color: #000; margin: 0 }
    .at { position: absolute; left: ${left}; white-space: nowrap }
    .brand { top: 14mm; font-size: 15pt; font-weight: bold; line-height: 1.2 }
    .office { top: 21.5mm; font-size: 8.5pt; line-height: 1.35 }
    .from { top: 46mm; font-size: ${senderSize}; line-height: 1 }
    .bars { top: ${barsTop}; height: ${barsHigh} }
    .bar { position: absolute; top: 0; height: ${barsHigh}; background: #000 }
    .number { top: ${barsTop}; margin-left: ${barsWide}; font-size: 6.5pt; line-height: 6.2pt }
    .address { top: ${addressTop}; font-size: ${addressSize}; line-height: ${addressLeading} }
    .address div { height: ${addressLeading}; line-height: ${addressLeading} }
    .fold { position: absolute; left: 0; width: 4mm; border-top: 0.4pt solid #777 }
    .body { margin: 0 25mm 0 ${left}; padding-top: ${body} }
    .date { text-align: right; margin: 0 0 7mm 0 }
    h1 { font-size: 16pt; line-height: 1.2; margin: 0 0 5mm 0 }
    h2 { font-size: 10.5pt; margin: 5mm 0 1mm 0 }
    p { margin: 0 0 3mm 0 }
    ol { margin: 0; padding-left: 6mm }
    .code { border: 1.2pt solid #000; padding: 4mm 6mm 3.5mm 6mm; margin: 4mm 0 }
    .code .signs { font-size: 21pt; font-weight: bold; line-height: 1.25; letter-spacing: 0.8pt; white-space: nowrap }
    .code .until { font-size: 9.5pt; margin: 1mm 0 0 0 }
    .foot { position: absolute; left: ${left}; right: 25mm; top: <#if paper == "A4">280mm<#else>264mm</#if>; font-size: 8pt; line-height: 1.4; border-top: 0.4pt solid #777; padding-top: 1.5mm }
  </style>
</head>
<body>
  <div class="at brand">${office?first}</div>
  <div class="at office"><#list office[1..] as line>${line}<#sep><br/></#sep></#list></div>
  <#if paper == "A4">
  <div class="at from">${office?join(", ")}</div>
  <div class="fold" style="top: 105mm"></div>
  <div class="fold" style="top: 210mm"></div>
  </#if>
  <div class="at bars"><#list bars as bar><div class="bar" style="left: ${bar.left}; width: ${bar.wide}"></div></#list></div>
  <div class="at number"><#list numberInGroups as group>${group}<#sep><br/></#sep></#list></div>
  <div class="at address"><#list addressLines as line><div>${line}</div></#list></div>
  <div class="body">
    <p class="date">${orderedOn}</p>
    <h1>${title}</h1>
<#nested>
  </div>
  <div class="foot">${office?join(", ")}<br/>${foot}</div>
</body>
</html>
</#macro>
<#macro box until>
    <div class="code">
      <div class="signs">${code}</div>
      <p class="until">${until}</p>
    </div>
</#macro>
