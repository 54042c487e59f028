import { describe, expect, it } from "vitest";
import { takeNewestLines } from "../../../src/core/detection/quoted-history";

const newest = "Friday at three works for me.";
const old = "Unfortunately we chose somebody else.";

const keptOf = (text: string): string =>
  takeNewestLines(text)
    .map((line) => line.text)
    .join("\n")
    .trim();

describe("what programs write above an older message", () => {
  it.each([
    ["en", "On Tue, 11 Feb 2025 at 21:14, Ana Bell <ana@northwind.example> wrote:"],
    ["de", "Am 11.02.2025 um 21:14 schrieb Ana Bell <ana@northwind.example>:"],
    ["fr", "Le mar. 11 févr. 2025 à 21:14, Ana Bell <ana@northwind.example> a écrit :"],
    ["es", "El mar, 11 feb 2025 a las 21:14, Ana Bell (<ana@northwind.example>) escribió:"],
    ["it", "Il giorno mar 11 feb 2025 alle ore 21:14 Ana Bell <ana@northwind.example> ha scritto:"],
    ["pt", "Em ter., 11 de fev. de 2025 às 21:14, Ana Bell <ana@northwind.example> escreveu:"],
    ["nl", "Op di 11 feb 2025 om 21:14 schreef Ana Bell <ana@northwind.example>:"],
    ["pl", "wt., 11 lut 2025 o 21:14 Ana Bell <ana@northwind.example> napisał(a):"],
    ["sv", "Den tis 11 feb. 2025 kl 21:14 skrev Ana Bell <ana@northwind.example>:"],
    ["da", "2025-02-11 kl. 21:14 skrev Ana Bell:"],
    ["tr", "Ana Bell <ana@northwind.example>, 11 Şub 2025 Sal, 21:14 tarihinde şunu yazdı:"],
    ["ru", "вт, 11 февр. 2025 г. в 21:14, Ana Bell <ana@northwind.example> пишет:"],
    ["id", "Pada tanggal Sel, 11 Feb 2025 21.14, Ana Bell <ana@northwind.example> menulis:"],
    ["ar", "في الثلاثاء، 11 فبراير 2025 في 21:14 كتب Ana Bell <ana@northwind.example>:"],
    ["hi", "मंगल, 11 फ़र॰ 2025, 21:14 को Ana Bell ने लिखा:"],
    ["zh", "Ana Bell <ana@northwind.example> 于2025年2月11日周二 21:14写道："],
    ["ja", "2025年2月11日(火) 21:14 Ana Bell <ana@northwind.example>のメール:"],
    ["ko", "2025년 2월 11일 (화) 오후 9:14, Ana Bell <ana@northwind.example>님이 작성:"],
  ])("%s: a line that says who wrote when", (_, line) => {
    expect(keptOf(`${newest}\n\n${line}\n${old}`)).toBe(newest);
    expect(keptOf(`${newest}\n\n${line}\n> ${old}`)).toBe(newest);
  });

  it.each([
    ["de", "-----Ursprüngliche Nachricht-----"],
    ["zh", "-----原始邮件-----"],
    ["ja", "-----元のメッセージ-----"],
    ["ko", "-----원본 메시지-----"],
    ["it", "---------- Messaggio inoltrato ---------"],
    ["ru", "-------- Пересылаемое сообщение --------"],
  ])("%s: a divider", (_, line) => {
    expect(keptOf(`${newest}\n\n${line}\n${old}`)).toBe(newest);
  });

  it.each([
    ["en", "From: Ana Bell\nSent: Tuesday, 11 February 2025 21:14\nTo: Max"],
    ["de", "Von: Ana Bell\nGesendet: Dienstag, 11. Februar 2025 21:14\nAn: Max"],
    ["sv", "Från: Ana Bell\nSkickat: den 11 februari 2025 21:14\nTill: Max"],
    ["pl", "Od: Ana Bell\nWysłano: wtorek, 11 lutego 2025 21:14\nDo: Max"],
    ["ru", "От: Ana Bell\nОтправлено: 11 февраля 2025 г. 21:14\nКому: Max"],
    ["zh", "发件人: Ana Bell\n发送时间: 2025年2月11日 21:14\n收件人: Max"],
    ["ja", "差出人: Ana Bell\n送信日時: 2025年2月11日 21:14\n宛先: Max"],
    ["ko", "보낸 사람: Ana Bell\n보낸 날짜: 2025년 2월 11일 21:14\n받는 사람: Max"],
  ])("%s: a block of headers", (_, block) => {
    expect(keptOf(`${newest}\n\n${block}\n\n${old}`)).toBe(newest);
  });
});

it.each([
  "Last week your colleague wrote:",
  "Your referee wrote: a joy to work with.",
  "From: our whole team, with thanks.",
  "Dein Team schrieb uns: ein Gewinn!",
])("keeps a sentence of the writer's own: %s", (line) => {
  expect(keptOf(`${newest}\n${line}\nUntil Friday.`)).toBe(`${newest}\n${line}\nUntil Friday.`);
});
