import type { TonePack, WordingPack } from "../wording-pack";

const warm: TonePack = {
  greeting: ["Hola, {given}:", "Hola, {name}:", "Hola, equipo de {company}:", "Hola:"],
  wordings: {
    thanks: [
      [
        [
          "Muchas gracias por la respuesta y por el tiempo dedicado a mi candidatura para el puesto de {role} en {company}.",
          "Muchas gracias por la respuesta y por el tiempo dedicado a mi candidatura para el puesto de {role}.",
          "Muchas gracias por la respuesta y por el tiempo dedicado a mi candidatura en {company}.",
          "Muchas gracias por la respuesta y por el tiempo dedicado a mi candidatura.",
        ],
        [
          "Si más adelante surge en {company} un puesto que encaje con mi perfil, me alegrará recibir noticias.",
          "Si más adelante surge un puesto que encaje con mi perfil, me alegrará recibir noticias.",
        ],
      ],
      [["Mis mejores deseos para todo el equipo."]],
    ],
    "after-interview": [
      [
        [
          "Muchas gracias por la respuesta y por el tiempo dedicado a conversar conmigo sobre el puesto de {role} en {company}.",
          "Muchas gracias por la respuesta y por el tiempo dedicado a conversar conmigo sobre el puesto de {role}.",
          "Muchas gracias por la respuesta y por el tiempo dedicado a conversar conmigo sobre la posibilidad de trabajar en {company}.",
          "Muchas gracias por la respuesta y por el tiempo dedicado a conversar conmigo.",
        ],
        ["Me llevo una idea clara del trabajo del equipo."],
      ],
      [
        [
          "Me gustaría seguir en contacto y volver a hablar si surge otro puesto en {company} que encaje con mi perfil.",
          "Me gustaría seguir en contacto y volver a hablar si surge otro puesto que encaje con mi perfil.",
        ],
        ["Mis mejores deseos para todo el equipo."],
      ],
    ],
    "ask-feedback": [
      [
        [
          "Muchas gracias por la respuesta y por el tiempo dedicado a conversar conmigo sobre el puesto de {role} en {company}.",
          "Muchas gracias por la respuesta y por el tiempo dedicado a conversar conmigo sobre el puesto de {role}.",
          "Muchas gracias por la respuesta y por el tiempo dedicado a conversar conmigo sobre la posibilidad de trabajar en {company}.",
          "Muchas gracias por la respuesta y por el tiempo dedicado a conversar conmigo.",
        ],
        ["Me gustaría seguir en contacto."],
      ],
      [
        [
          "Una sola pregunta, por si hay un momento para responderla: ¿qué aspecto habría dado más fuerza a mi candidatura?",
        ],
        ["Con una línea basta, y entiendo si no es posible responder."],
        ["Mis mejores deseos para todo el equipo."],
      ],
    ],
    "runner-up": [
      [
        [
          "Muchas gracias por avisarme y por contar conmigo hasta la última fase del proceso para el puesto de {role} en {company}.",
          "Muchas gracias por avisarme y por contar conmigo hasta la última fase del proceso para el puesto de {role}.",
          "Muchas gracias por avisarme y por contar conmigo hasta la última fase del proceso de selección en {company}.",
          "Muchas gracias por avisarme y por contar conmigo hasta la última fase del proceso de selección.",
        ],
        ["Fue un placer conocer al equipo y su trabajo."],
      ],
      [
        [
          "Si la situación cambia o surge otro puesto en {company}, me encantará volver a hablar.",
          "Si la situación cambia o surge otro puesto, me encantará volver a hablar.",
        ],
        ["Deseo a todo el equipo un buen comienzo con la nueva incorporación."],
      ],
    ],
    filled: [
      [
        [
          "Muchas gracias por avisarme de que el puesto de {role} en {company} ya no está disponible.",
          "Muchas gracias por avisarme de que el puesto de {role} ya no está disponible.",
          "Muchas gracias por avisarme de que el puesto en {company} ya no está disponible.",
          "Muchas gracias por avisarme de que el puesto ya no está disponible.",
        ],
        ["Si el puesto se vuelve a abrir, o si surge uno parecido, me alegrará recibir noticias."],
      ],
      [["Mis mejores deseos para todo el equipo."]],
    ],
    hold: [
      [
        [
          "Muchas gracias por contarme cómo va el proceso para el puesto de {role} en {company}.",
          "Muchas gracias por contarme cómo va el proceso para el puesto de {role}.",
          "Muchas gracias por contarme cómo va el proceso de selección en {company}.",
          "Muchas gracias por contarme cómo va el proceso de selección.",
        ],
        ["Mi interés sigue en pie."],
      ],
      [["¿Cuándo sería un buen momento para volver a preguntar?"]],
    ],
    "keep-details": [
      [
        [
          "Muchas gracias por el mensaje sobre el puesto de {role} en {company}.",
          "Muchas gracias por el mensaje sobre el puesto de {role}.",
          "Muchas gracias por el mensaje sobre mi candidatura en {company}.",
          "Muchas gracias por el mensaje.",
        ],
        [
          "Sí, me parece bien que se conserven mis datos, y me alegrará recibir noticias cuando surja algo que encaje con mi perfil.",
        ],
      ],
      [["Mis mejores deseos para todo el equipo."]],
    ],
    "thanks-for-feedback": [
      [
        ["Muchas gracias por dedicar un tiempo a darme estos comentarios; me resultan muy útiles."],
        ["Tendré muy en cuenta estas observaciones."],
      ],
      [
        [
          "Me gustaría seguir en contacto y volver a hablar si surge otro puesto en {company} que encaje con mi perfil.",
          "Me gustaría seguir en contacto y volver a hablar si surge otro puesto que encaje con mi perfil.",
        ],
      ],
    ],
    note: [
      [
        ["Hola, {given}:", "Hola, {name}:", "Hola:"],
        [
          "muchas gracias por considerar mi candidatura para el puesto de {role} en {company}.",
          "muchas gracias por considerar mi candidatura para el puesto de {role}.",
          "muchas gracias por considerar mi candidatura en {company}.",
          "muchas gracias por considerar mi candidatura.",
        ],
        ["Esta vez no pudo ser, pero me gustaría seguir en contacto."],
        ["Mis mejores deseos para todo el equipo."],
      ],
    ],
  },
  closing: "Un cordial saludo,",
};

const short: TonePack = {
  greeting: ["Hola, {given}:", "Hola, {name}:", "Hola, equipo de {company}:", "Hola:"],
  wordings: {
    thanks: [
      [
        [
          "Gracias por la respuesta sobre el puesto de {role} en {company} y por el tiempo dedicado.",
          "Gracias por la respuesta sobre el puesto de {role} y por el tiempo dedicado.",
          "Gracias por la respuesta sobre mi candidatura en {company} y por el tiempo dedicado.",
          "Gracias por la respuesta y por el tiempo dedicado.",
        ],
        ["Si más adelante surge algo que encaje con mi perfil, me alegrará recibir noticias."],
      ],
    ],
    "after-interview": [
      [
        [
          "Gracias por la respuesta y por la conversación sobre el puesto de {role} en {company}.",
          "Gracias por la respuesta y por la conversación sobre el puesto de {role}.",
          "Gracias por la respuesta y por la conversación sobre la posibilidad de trabajar en {company}.",
          "Gracias por la respuesta y por la conversación.",
        ],
        ["Me gustaría seguir en contacto."],
      ],
    ],
    "ask-feedback": [
      [
        [
          "Gracias por la respuesta y por la conversación sobre el puesto de {role} en {company}.",
          "Gracias por la respuesta y por la conversación sobre el puesto de {role}.",
          "Gracias por la respuesta y por la conversación sobre la posibilidad de trabajar en {company}.",
          "Gracias por la respuesta y por la conversación.",
        ],
        ["¿Hay algo que podría haber hecho mejor?"],
        ["Con una línea basta, y no pasa nada si no es posible responder."],
      ],
    ],
    "runner-up": [
      [
        [
          "Gracias por avisarme y por contar conmigo hasta la última fase del proceso para el puesto de {role} en {company}.",
          "Gracias por avisarme y por contar conmigo hasta la última fase del proceso para el puesto de {role}.",
          "Gracias por avisarme y por contar conmigo hasta la última fase del proceso de selección en {company}.",
          "Gracias por avisarme y por contar conmigo hasta la última fase del proceso de selección.",
        ],
        ["Si algo cambia o surge otro puesto, me encantará volver a hablar."],
      ],
    ],
    filled: [
      [
        [
          "Gracias por avisarme de que el puesto de {role} en {company} ya no está disponible.",
          "Gracias por avisarme de que el puesto de {role} ya no está disponible.",
          "Gracias por avisarme de que el puesto en {company} ya no está disponible.",
          "Gracias por avisarme de que el puesto ya no está disponible.",
        ],
        ["Si el puesto se vuelve a abrir, me alegrará recibir noticias."],
      ],
    ],
    hold: [
      [
        [
          "Gracias por contarme cómo va el proceso para el puesto de {role} en {company}.",
          "Gracias por contarme cómo va el proceso para el puesto de {role}.",
          "Gracias por contarme cómo va el proceso de selección en {company}.",
          "Gracias por contarme cómo va el proceso de selección.",
        ],
        ["Mi interés sigue en pie."],
        ["¿Cuándo puedo volver a preguntar?"],
      ],
    ],
    "keep-details": [
      [
        [
          "Gracias por el mensaje sobre el puesto de {role} en {company}.",
          "Gracias por el mensaje sobre el puesto de {role}.",
          "Gracias por el mensaje sobre mi candidatura en {company}.",
          "Gracias por el mensaje.",
        ],
        ["Sí, me parece bien que se conserven mis datos."],
      ],
    ],
    "thanks-for-feedback": [
      [
        ["Gracias por dedicar un tiempo a darme estos comentarios; me resultan muy útiles."],
        ["Tendré muy en cuenta estas observaciones."],
      ],
    ],
    note: [
      [
        ["Hola, {given}:", "Hola, {name}:", "Hola:"],
        [
          "gracias por considerar mi candidatura para el puesto de {role} en {company}.",
          "gracias por considerar mi candidatura para el puesto de {role}.",
          "gracias por considerar mi candidatura en {company}.",
          "gracias por considerar mi candidatura.",
        ],
        ["Me gustaría seguir en contacto."],
      ],
    ],
  },
  closing: "Un saludo,",
};

const formal: TonePack = {
  greeting: ["Estimado/a {name}:", "Estimado equipo de selección de {company}:", "Estimado equipo de selección:"],
  wordings: {
    thanks: [
      [
        [
          "Agradezco la comunicación de su decisión, así como la consideración de mi candidatura para el puesto de {role} en {company}.",
          "Agradezco la comunicación de su decisión, así como la consideración de mi candidatura para el puesto de {role}.",
          "Agradezco la comunicación de su decisión, así como la consideración de mi candidatura en {company}.",
          "Agradezco la comunicación de su decisión, así como la consideración de mi candidatura.",
        ],
        [
          "En caso de que en el futuro surja en {company} un puesto adecuado a mi perfil, quedo a su disposición.",
          "En caso de que en el futuro surja un puesto adecuado a mi perfil, quedo a su disposición.",
        ],
      ],
      [["Deseo a todo su equipo el mayor de los éxitos."]],
    ],
    "after-interview": [
      [
        [
          "Agradezco la comunicación de su decisión, así como el tiempo dedicado a la entrevista para el puesto de {role} en {company}.",
          "Agradezco la comunicación de su decisión, así como el tiempo dedicado a la entrevista para el puesto de {role}.",
          "Agradezco la comunicación de su decisión, así como el tiempo dedicado a la entrevista en {company}.",
          "Agradezco la comunicación de su decisión, así como el tiempo dedicado a la entrevista.",
        ],
        ["La conversación me permitió conocer mejor su labor."],
      ],
      [
        [
          "Me gustaría mantener el contacto y que se me tuviera en cuenta para otros puestos en {company}.",
          "Me gustaría mantener el contacto y que se me tuviera en cuenta para otros puestos.",
        ],
        ["Deseo a todo su equipo el mayor de los éxitos."],
      ],
    ],
    "ask-feedback": [
      [
        [
          "Agradezco la comunicación de su decisión, así como el tiempo dedicado a la entrevista para el puesto de {role} en {company}.",
          "Agradezco la comunicación de su decisión, así como el tiempo dedicado a la entrevista para el puesto de {role}.",
          "Agradezco la comunicación de su decisión, así como el tiempo dedicado a la entrevista en {company}.",
          "Agradezco la comunicación de su decisión, así como el tiempo dedicado a la entrevista.",
        ],
        ["Me gustaría mantener el contacto."],
      ],
      [
        ["Si su tiempo lo permite, ¿sería posible indicarme un aspecto que hubiera fortalecido mi candidatura?"],
        ["Una sola línea me sería de ayuda, y comprendo que quizá no sea posible responder."],
        ["Deseo a todo su equipo el mayor de los éxitos."],
      ],
    ],
    "runner-up": [
      [
        [
          "Agradezco la comunicación de su decisión, así como la consideración de mi candidatura para el puesto de {role} en {company} hasta el final del proceso.",
          "Agradezco la comunicación de su decisión, así como la consideración de mi candidatura para el puesto de {role} hasta el final del proceso.",
          "Agradezco la comunicación de su decisión, así como la consideración de mi candidatura en {company} hasta el final del proceso.",
          "Agradezco la comunicación de su decisión, así como la consideración de mi candidatura hasta el final del proceso.",
        ],
        ["Valoro mucho las conversaciones mantenidas."],
      ],
      [
        [
          "Si las circunstancias cambian o surge otro puesto en {company}, quedo a su disposición para una nueva conversación.",
          "Si las circunstancias cambian o surge otro puesto, quedo a su disposición para una nueva conversación.",
        ],
        ["Deseo a todo su equipo el mayor de los éxitos."],
      ],
    ],
    filled: [
      [
        [
          "Agradezco que se me haya informado de que el puesto de {role} en {company} ya no está disponible.",
          "Agradezco que se me haya informado de que el puesto de {role} ya no está disponible.",
          "Agradezco que se me haya informado de que el puesto en {company} ya no está disponible.",
          "Agradezco que se me haya informado de que el puesto ya no está disponible.",
        ],
        ["En caso de que el puesto vuelva a abrirse, o de que surja uno similar, quedo a su disposición."],
      ],
      [["Deseo a todo su equipo el mayor de los éxitos."]],
    ],
    hold: [
      [
        [
          "Agradezco la información sobre el estado del proceso para el puesto de {role} en {company}.",
          "Agradezco la información sobre el estado del proceso para el puesto de {role}.",
          "Agradezco la información sobre el estado del proceso de selección en {company}.",
          "Agradezco la información sobre el estado del proceso de selección.",
        ],
        ["Mantengo mi interés."],
      ],
      [["¿Cuándo sería oportuno volver a ponerme en contacto con ustedes?"]],
    ],
    "keep-details": [
      [
        [
          "Agradezco su mensaje sobre el puesto de {role} en {company}.",
          "Agradezco su mensaje sobre el puesto de {role}.",
          "Agradezco su mensaje sobre mi candidatura en {company}.",
          "Agradezco su mensaje.",
        ],
        [
          "Doy mi conformidad para que se conserven mis datos y quedo a su disposición para cuando surja un puesto adecuado a mi perfil.",
        ],
      ],
      [["Deseo a todo su equipo el mayor de los éxitos."]],
    ],
    "thanks-for-feedback": [
      [
        ["Agradezco el tiempo dedicado a trasladarme su valoración, que me resulta de gran utilidad."],
        ["Tendré muy presentes sus observaciones."],
      ],
      [
        [
          "Me gustaría mantener el contacto y que se me tuviera en cuenta para otros puestos en {company}.",
          "Me gustaría mantener el contacto y que se me tuviera en cuenta para otros puestos.",
        ],
      ],
    ],
    note: [
      [
        ["Estimado/a {name}:", "Estimado equipo de selección:"],
        [
          "agradezco la consideración de mi candidatura para el puesto de {role} en {company}.",
          "agradezco la consideración de mi candidatura para el puesto de {role}.",
          "agradezco la consideración de mi candidatura en {company}.",
          "agradezco la consideración de mi candidatura.",
        ],
        ["Me gustaría mantener el contacto."],
      ],
    ],
  },
  closing: "Atentamente,",
};

/** Spanish. */
export const es: WordingPack = {
  tag: "es",
  gap: " ",
  nameOrder: "given-first",
  talkedWith: ["Disfruté mucho de la conversación con {people}.", ""],
  tones: { warm, short, formal },
};
