<#import "/letter-parts.letter.ftl" as letter>
<@letter.page language="es" title="Su código de activación" foot="Carta ${numberInGroups?join(' ')}. Preguntas: ${support}">
    <p>Hola, ${recipient}:</p>
    <p>El ${orderedOn} nos pidió que confirmáramos su identidad con una carta a esta dirección. Con este código termina la comprobación:</p>
<@letter.box until="Sirve una sola vez, solo para su cuenta, y hasta el ${validUntil}."/>
    <h2>Qué debe hacer</h2>
    <ol>
      <li>Abra <b>${baseUrl}</b> e inicie sesión.</li>
      <li>Continúe la comprobación de su identidad, que le pide el código.</li>
      <li>Escriba el código. No importan las mayúsculas, las minúsculas, los espacios ni los guiones.</li>
    </ol>
    <h2>Guárdelo para usted</h2>
    <p>Nadie de Countersign le pedirá este código por teléfono, por SMS ni por correo electrónico. Si pide otra carta, este código deja de funcionar.</p>
    <p>¿No ha pedido esta carta? Quizá alguien esté usando su nombre. Avísenos: ${support}.</p>
</@letter.page>
