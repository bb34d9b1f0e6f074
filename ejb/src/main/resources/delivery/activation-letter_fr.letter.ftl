<#import "/letter-parts.letter.ftl" as letter>
<@letter.page language="fr" title="Votre code d’activation" foot="Lettre ${numberInGroups?join(' ')}. Questions : ${support}">
    <p>Bonjour ${recipient},</p>
    <p>Le ${orderedOn}, vous nous avez demandé de confirmer votre identité par une lettre à cette adresse. Ce code vous permet de terminer :</p>
<@letter.box until="Il sert une seule fois, pour votre compte uniquement, et jusqu’au ${validUntil}."/>
    <h2>Ce qu’il faut faire</h2>
    <ol>
      <li>Ouvrez <b>${baseUrl}</b> et connectez-vous.</li>
      <li>Reprenez la vérification de votre identité, qui vous demande le code.</li>
      <li>Saisissez le code. Majuscules ou minuscules, espaces et tirets ne changent rien.</li>
    </ol>
    <h2>Gardez-le pour vous</h2>
    <p>Personne chez Countersign ne vous demandera ce code par téléphone, par SMS ou par courriel. Si vous commandez une autre lettre, ce code ne fonctionnera plus.</p>
    <p>Vous n’avez pas demandé cette lettre ? Quelqu’un utilise peut-être votre nom. Dites-le-nous : ${support}.</p>
</@letter.page>
