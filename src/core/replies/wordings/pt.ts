import type { TonePack, WordingPack } from "../wording-pack";

const warm: TonePack = {
  greeting: ["Olá, {given},", "Olá, {name},", "Olá, equipe {company},", "Olá,"],
  wordings: {
    thanks: [
      [
        [
          "Agradeço muito a resposta e o tempo dedicado à minha candidatura à vaga de {role} em {company}.",
          "Agradeço muito a resposta e o tempo dedicado à minha candidatura à vaga de {role}.",
          "Agradeço muito a resposta e o tempo dedicado à minha candidatura em {company}.",
          "Agradeço muito a resposta e o tempo dedicado à minha candidatura.",
        ],
        [
          "Se surgir uma vaga em {company} que combine com o meu perfil, será um prazer conversar.",
          "Se surgir uma vaga que combine com o meu perfil, será um prazer conversar.",
        ],
      ],
      [["Desejo tudo de bom a toda a equipe."]],
    ],
    "after-interview": [
      [
        [
          "Agradeço muito a resposta e o tempo dedicado à nossa conversa sobre a vaga de {role} em {company}.",
          "Agradeço muito a resposta e o tempo dedicado à nossa conversa sobre a vaga de {role}.",
          "Agradeço muito a resposta e o tempo dedicado à nossa conversa sobre a possibilidade de trabalhar em {company}.",
          "Agradeço muito a resposta e o tempo dedicado à nossa conversa.",
        ],
        ["Pude conhecer melhor o trabalho da equipe."],
      ],
      [
        [
          "Gostaria de manter o contato e de voltar a conversar se surgir outra vaga em {company} que combine com o meu perfil.",
          "Gostaria de manter o contato e de voltar a conversar se surgir outra vaga que combine com o meu perfil.",
        ],
        ["Desejo tudo de bom a toda a equipe."],
      ],
    ],
    "ask-feedback": [
      [
        [
          "Agradeço muito a resposta e o tempo dedicado à nossa conversa sobre a vaga de {role} em {company}.",
          "Agradeço muito a resposta e o tempo dedicado à nossa conversa sobre a vaga de {role}.",
          "Agradeço muito a resposta e o tempo dedicado à nossa conversa sobre a possibilidade de trabalhar em {company}.",
          "Agradeço muito a resposta e o tempo dedicado à nossa conversa.",
        ],
        ["Gostaria de manter o contato."],
      ],
      [
        ["Se houver um momento, uma única pergunta: o que teria fortalecido a minha candidatura?"],
        ["Basta uma linha, e entendo se não for possível responder."],
        ["Desejo tudo de bom a toda a equipe."],
      ],
    ],
    "runner-up": [
      [
        [
          "Agradeço muito a mensagem e a confiança até a etapa final do processo para a vaga de {role} em {company}.",
          "Agradeço muito a mensagem e a confiança até a etapa final do processo para a vaga de {role}.",
          "Agradeço muito a mensagem e a confiança até a etapa final do processo seletivo em {company}.",
          "Agradeço muito a mensagem e a confiança até a etapa final do processo seletivo.",
        ],
        ["Foi muito bom conhecer a equipe e o seu trabalho."],
      ],
      [
        [
          "Se a situação mudar ou surgir outra vaga em {company}, será um prazer voltar a conversar.",
          "Se a situação mudar ou surgir outra vaga, será um prazer voltar a conversar.",
        ],
        ["Desejo à equipe um ótimo começo nesta nova fase."],
      ],
    ],
    filled: [
      [
        [
          "Agradeço muito por me avisar que a vaga de {role} em {company} não está mais aberta.",
          "Agradeço muito por me avisar que a vaga de {role} não está mais aberta.",
          "Agradeço muito por me avisar que a vaga em {company} não está mais aberta.",
          "Agradeço muito por me avisar que a vaga não está mais aberta.",
        ],
        ["Se a vaga for reaberta, ou se surgir algo parecido, será um prazer receber notícias."],
      ],
      [["Desejo tudo de bom a toda a equipe."]],
    ],
    hold: [
      [
        [
          "Agradeço muito o retorno sobre o andamento do processo para a vaga de {role} em {company}.",
          "Agradeço muito o retorno sobre o andamento do processo para a vaga de {role}.",
          "Agradeço muito o retorno sobre o andamento do processo seletivo em {company}.",
          "Agradeço muito o retorno sobre o andamento do processo seletivo.",
        ],
        ["Continuo com interesse na vaga."],
      ],
      [["Quando seria um bom momento para entrar em contato novamente?"]],
    ],
    "keep-details": [
      [
        [
          "Agradeço muito a mensagem sobre a vaga de {role} em {company}.",
          "Agradeço muito a mensagem sobre a vaga de {role}.",
          "Agradeço muito a mensagem sobre a minha candidatura em {company}.",
          "Agradeço muito a mensagem.",
        ],
        [
          "Sim, podem manter os meus dados; será um prazer receber notícias quando surgir algo que combine com o meu perfil.",
        ],
      ],
      [["Desejo tudo de bom a toda a equipe."]],
    ],
    "thanks-for-feedback": [
      [["Agradeço muito o tempo dedicado a este retorno, que me ajuda bastante."], ["Vou trabalhar nesses pontos."]],
      [
        [
          "Gostaria de manter o contato e de voltar a conversar se surgir outra vaga em {company} que combine com o meu perfil.",
          "Gostaria de manter o contato e de voltar a conversar se surgir outra vaga que combine com o meu perfil.",
        ],
      ],
    ],
    note: [
      [
        ["Olá, {given},", "Olá, {name},", "Olá,"],
        [
          "agradeço a atenção dada à minha candidatura à vaga de {role} em {company}.",
          "agradeço a atenção dada à minha candidatura à vaga de {role}.",
          "agradeço a atenção dada à minha candidatura em {company}.",
          "agradeço a atenção dada à minha candidatura.",
        ],
        ["Desta vez não deu certo, mas gostaria de manter o contato."],
        ["Tudo de bom a toda a equipe."],
      ],
    ],
  },
  closing: "Cordialmente,",
};

const short: TonePack = {
  greeting: ["Olá, {given},", "Olá, {name},", "Olá, equipe {company},", "Olá,"],
  wordings: {
    thanks: [
      [
        [
          "Agradeço a resposta sobre a vaga de {role} em {company} e o tempo dedicado.",
          "Agradeço a resposta sobre a vaga de {role} e o tempo dedicado.",
          "Agradeço a resposta sobre a minha candidatura em {company} e o tempo dedicado.",
          "Agradeço a resposta e o tempo dedicado.",
        ],
        ["Se mais adiante surgir algo que combine com o meu perfil, será um prazer receber notícias."],
      ],
    ],
    "after-interview": [
      [
        [
          "Agradeço a resposta e a conversa sobre a vaga de {role} em {company}.",
          "Agradeço a resposta e a conversa sobre a vaga de {role}.",
          "Agradeço a resposta e a conversa sobre a possibilidade de trabalhar em {company}.",
          "Agradeço a resposta e a conversa.",
        ],
        ["Gostaria de manter o contato."],
      ],
    ],
    "ask-feedback": [
      [
        [
          "Agradeço a resposta e a conversa sobre a vaga de {role} em {company}.",
          "Agradeço a resposta e a conversa sobre a vaga de {role}.",
          "Agradeço a resposta e a conversa sobre a possibilidade de trabalhar em {company}.",
          "Agradeço a resposta e a conversa.",
        ],
        ["Há algo que eu poderia ter feito melhor?"],
        ["Basta uma linha, e não há problema se não for possível responder."],
      ],
    ],
    "runner-up": [
      [
        [
          "Agradeço a mensagem e a confiança até a etapa final do processo para a vaga de {role} em {company}.",
          "Agradeço a mensagem e a confiança até a etapa final do processo para a vaga de {role}.",
          "Agradeço a mensagem e a confiança até a etapa final do processo seletivo em {company}.",
          "Agradeço a mensagem e a confiança até a etapa final do processo seletivo.",
        ],
        ["Se algo mudar ou surgir outra vaga, será um prazer voltar a conversar."],
      ],
    ],
    filled: [
      [
        [
          "Agradeço por me avisar que a vaga de {role} em {company} não está mais aberta.",
          "Agradeço por me avisar que a vaga de {role} não está mais aberta.",
          "Agradeço por me avisar que a vaga em {company} não está mais aberta.",
          "Agradeço por me avisar que a vaga não está mais aberta.",
        ],
        ["Se a vaga for reaberta, será um prazer receber notícias."],
      ],
    ],
    hold: [
      [
        [
          "Agradeço o retorno sobre o andamento do processo para a vaga de {role} em {company}.",
          "Agradeço o retorno sobre o andamento do processo para a vaga de {role}.",
          "Agradeço o retorno sobre o andamento do processo seletivo em {company}.",
          "Agradeço o retorno sobre o andamento do processo seletivo.",
        ],
        ["Continuo com interesse na vaga."],
        ["Quando posso entrar em contato novamente?"],
      ],
    ],
    "keep-details": [
      [
        [
          "Agradeço a mensagem sobre a vaga de {role} em {company}.",
          "Agradeço a mensagem sobre a vaga de {role}.",
          "Agradeço a mensagem sobre a minha candidatura em {company}.",
          "Agradeço a mensagem.",
        ],
        ["Sim, podem manter os meus dados."],
      ],
    ],
    "thanks-for-feedback": [
      [["Agradeço o tempo dedicado a este retorno, que me ajuda bastante."], ["Vou trabalhar nesses pontos."]],
    ],
    note: [
      [
        ["Olá, {given},", "Olá, {name},", "Olá,"],
        [
          "agradeço a atenção dada à minha candidatura à vaga de {role} em {company}.",
          "agradeço a atenção dada à minha candidatura à vaga de {role}.",
          "agradeço a atenção dada à minha candidatura em {company}.",
          "agradeço a atenção dada à minha candidatura.",
        ],
        ["Gostaria de manter o contato."],
      ],
    ],
  },
  closing: "Cordialmente,",
};

const formal: TonePack = {
  greeting: ["Prezado(a) {name},", "Prezada equipe {company},", "Prezada equipe de recrutamento,"],
  wordings: {
    thanks: [
      [
        [
          "Agradeço a comunicação da decisão, bem como a análise da minha candidatura à vaga de {role} em {company}.",
          "Agradeço a comunicação da decisão, bem como a análise da minha candidatura à vaga de {role}.",
          "Agradeço a comunicação da decisão, bem como a análise da minha candidatura em {company}.",
          "Agradeço a comunicação da decisão, bem como a análise da minha candidatura.",
        ],
        [
          "Caso venha a surgir uma vaga adequada ao meu perfil em {company}, permaneço à disposição.",
          "Caso venha a surgir uma vaga adequada ao meu perfil, permaneço à disposição.",
        ],
      ],
      [["Desejo muito sucesso a toda a equipe."]],
    ],
    "after-interview": [
      [
        [
          "Agradeço a comunicação da decisão, bem como o tempo dedicado à entrevista para a vaga de {role} em {company}.",
          "Agradeço a comunicação da decisão, bem como o tempo dedicado à entrevista para a vaga de {role}.",
          "Agradeço a comunicação da decisão, bem como o tempo dedicado à entrevista em {company}.",
          "Agradeço a comunicação da decisão, bem como o tempo dedicado à entrevista.",
        ],
        ["A conversa me permitiu conhecer melhor o trabalho da equipe."],
      ],
      [
        [
          "Gostaria de manter o contato e coloco-me à disposição para outras vagas em {company}.",
          "Gostaria de manter o contato e coloco-me à disposição para outras vagas.",
        ],
        ["Desejo muito sucesso a toda a equipe."],
      ],
    ],
    "ask-feedback": [
      [
        [
          "Agradeço a comunicação da decisão, bem como o tempo dedicado à entrevista para a vaga de {role} em {company}.",
          "Agradeço a comunicação da decisão, bem como o tempo dedicado à entrevista para a vaga de {role}.",
          "Agradeço a comunicação da decisão, bem como o tempo dedicado à entrevista em {company}.",
          "Agradeço a comunicação da decisão, bem como o tempo dedicado à entrevista.",
        ],
        ["Gostaria de manter o contato."],
      ],
      [
        ["Se houver disponibilidade, seria possível indicar um ponto que teria fortalecido a minha candidatura?"],
        ["Uma única linha já seria de grande ajuda, e compreendo caso não seja possível responder."],
        ["Desejo muito sucesso a toda a equipe."],
      ],
    ],
    "runner-up": [
      [
        [
          "Agradeço a comunicação da decisão, bem como a consideração da minha candidatura à vaga de {role} em {company} até o final do processo.",
          "Agradeço a comunicação da decisão, bem como a consideração da minha candidatura à vaga de {role} até o final do processo.",
          "Agradeço a comunicação da decisão, bem como a consideração da minha candidatura em {company} até o final do processo.",
          "Agradeço a comunicação da decisão, bem como a consideração da minha candidatura até o final do processo.",
        ],
        ["Apreciei muito as nossas conversas."],
      ],
      [
        [
          "Caso a situação mude ou surja outra vaga em {company}, permaneço à disposição para uma nova conversa.",
          "Caso a situação mude ou surja outra vaga, permaneço à disposição para uma nova conversa.",
        ],
        ["Desejo muito sucesso a toda a equipe."],
      ],
    ],
    filled: [
      [
        [
          "Agradeço a informação de que a vaga de {role} em {company} não está mais disponível.",
          "Agradeço a informação de que a vaga de {role} não está mais disponível.",
          "Agradeço a informação de que a vaga em {company} não está mais disponível.",
          "Agradeço a informação de que a vaga não está mais disponível.",
        ],
        ["Caso a vaga seja reaberta, ou surja outra semelhante, permaneço à disposição."],
      ],
      [["Desejo muito sucesso a toda a equipe."]],
    ],
    hold: [
      [
        [
          "Agradeço a informação sobre o andamento do processo para a vaga de {role} em {company}.",
          "Agradeço a informação sobre o andamento do processo para a vaga de {role}.",
          "Agradeço a informação sobre o andamento do processo seletivo em {company}.",
          "Agradeço a informação sobre o andamento do processo seletivo.",
        ],
        ["Mantenho o meu interesse."],
      ],
      [["Quando seria oportuno voltar a entrar em contato?"]],
    ],
    "keep-details": [
      [
        [
          "Agradeço a mensagem sobre a vaga de {role} em {company}.",
          "Agradeço a mensagem sobre a vaga de {role}.",
          "Agradeço a mensagem sobre a minha candidatura em {company}.",
          "Agradeço a mensagem.",
        ],
        [
          "Autorizo o armazenamento dos meus dados e permaneço à disposição para quando surgir uma vaga adequada ao meu perfil.",
        ],
      ],
      [["Desejo muito sucesso a toda a equipe."]],
    ],
    "thanks-for-feedback": [
      [
        ["Agradeço o tempo dedicado a estas observações, que me são muito úteis."],
        ["Procurarei colocar essas observações em prática."],
      ],
      [
        [
          "Gostaria de manter o contato e coloco-me à disposição para outras vagas em {company}.",
          "Gostaria de manter o contato e coloco-me à disposição para outras vagas.",
        ],
      ],
    ],
    note: [
      [
        ["Prezado(a) {name},", "Prezada equipe de recrutamento,"],
        [
          "agradeço a análise da minha candidatura à vaga de {role} em {company}.",
          "agradeço a análise da minha candidatura à vaga de {role}.",
          "agradeço a análise da minha candidatura em {company}.",
          "agradeço a análise da minha candidatura.",
        ],
        ["Gostaria de manter o contato."],
      ],
    ],
  },
  closing: "Atenciosamente,",
};

/** Portuguese, Brazilian in its words. */
export const pt: WordingPack = {
  tag: "pt",
  gap: " ",
  nameOrder: "given-first",
  talkedWith: ["Gostei muito de conversar com {people}.", ""],
  tones: { warm, short, formal },
};
