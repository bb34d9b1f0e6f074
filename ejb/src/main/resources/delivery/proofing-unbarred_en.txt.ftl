You can prove your identity again

Hello ${name},

you can start to prove your identity again:
${baseUrl}/proofing

If you have questions, ask customer support: ${support}
