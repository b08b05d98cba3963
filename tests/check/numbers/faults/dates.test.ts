import { describe, it } from "vitest";
import { expectFaults, type Case } from "./expect-faults.ts";

/** Language, English, right translations, wrong ones. */
const CASES: Readonly<Record<string, readonly Case[]>> = {
  "days and months": [
    ["sv", "It opens in October.", ["Det öppnar i oktober."], ["Det öppnar i november."]],
    ["ru", "It opens on 5 March.", ["Он откроется 5 марта."], ["Он откроется 5 мая.", "Он откроется 6 марта."]],
    ["pl", "It opens on 5 March.", ["Otwarcie 5 marca."], ["Otwarcie 5 maja."]],
    ["fi", "It opens on 5 March.", ["Se avataan 5. maaliskuuta."], ["Se avataan 5. toukokuuta.", "Se avataan 6. maaliskuuta."]],
    ["ar", "It opens on 5 March.", ["يفتتح في 5 مارس."], ["يفتتح في 5 مايو.", "يفتتح في 6 مارس."]],
    ["ar", "It opens on 5 March.", ["يفتتح في الخامس من آذار."], ["يفتتح في الخامس من أيار."]],
    ["ar", "It opens on 5 March.", ["يفتتح في 5 آذار/مارس."], ["يفتتح في 5 أيار/مايو."]],
    ["th", "It opens on 5 March.", ["เปิดวันที่ 5 มีนาคม"], ["เปิดวันที่ 5 พฤษภาคม", "เปิดวันที่ 6 มีนาคม"]],
    ["th", "It opens on 5 March.", ["เปิดวันที่ 5 มี.ค."], ["เปิดวันที่ 5 พ.ค."]],
    ["vi", "It opens on 5 March.", ["Khai trương ngày 5/3."], ["Khai trương ngày 5/4.", "Khai trương ngày 6/3."]],
    ["vi", "It opens on 5 March.", ["Khai trương ngày 5 tháng 3."], ["Khai trương ngày 5 tháng 5.", "Khai trương ngày 3 tháng 5."]],
    ["zh", "It opens on 5 March.", ["3月5日开幕。"], ["4月5日开幕。", "5月3日开幕。"]],
    ["ko", "It opens on 5 March.", ["3월 5일에 문을 연다."], ["4월 5일에 문을 연다.", "5월 3일에 문을 연다."]],
    ["ja", "It opens on 5 March.", ["3月5日に開く。", "三月五日に開く。"], ["5月3日に開く。"]],
    ["de", "It opens on 5 March 2024.", ["Eröffnung ist am 05.03.2024."], ["Eröffnung ist am 03.05.2024.", "Eröffnung ist am 05.03.2025.", "Eröffnung ist am 05.04.2024."]],
    ["sv", "It opens on 5 March 2024.", ["Det öppnar 2024-03-05."], ["Det öppnar 2024-05-03."]],
    ["vi", "It opens on 5 March 2024.", ["Khai trương ngày 05/03/2024."], ["Khai trương ngày 03/05/2024."]],
    ["cs", "It opens on 5 March.", ["Otevře se 5. března."], ["Otevře se 5. května."]],
    ["hr", "It opens on 5 March.", ["Otvara se 5. ožujka."], ["Otvara se 5. svibnja."]],
    ["uk", "It opens on 5 March.", ["Відкриється 5 березня."], ["Відкриється 5 травня."]],
    ["tr", "It opens on 5 March.", ["5 Mart'ta açılacak."], ["5 Mayıs'ta açılacak."]],
    ["el", "It opens on 5 March.", ["Ανοίγει στις 5 Μαρτίου."], ["Ανοίγει στις 5 Μαΐου."]],
    ["hi", "It opens on 5 March.", ["यह 5 मार्च को खुलेगा।"], ["यह 5 मई को खुलेगा।"]],
    ["he", "It opens on 5 March.", ["הוא ייפתח ב-5 במרץ."], ["הוא ייפתח ב-5 במאי."]],
    ["fa", "It opens on 5 March.", ["در ۵ مارس افتتاح می‌شود."], ["در ۵ مه افتتاح می‌شود."]],
    ["ka", "It opens on 5 March.", ["5 მარტს გაიხსნება."], ["5 მაისს გაიხსნება."]],
    ["hu", "It opens on 5 March.", ["Március 5-én nyílik."], ["Május 5-én nyílik."]],
    ["id", "It opens on 5 March.", ["Dibuka pada 5 Maret."], ["Dibuka pada 5 Mei."]],
    ["nl", "It opens on 5 March.", ["Het gaat open op 5 maart."], ["Het gaat open op 5 mei."]],
    ["da", "It opens on 5 March.", ["Det åbner den 5. marts."], ["Det åbner den 5. maj."]],
    ["fi", "Rain fell in March and April.", ["Maalis- ja huhtikuussa satoi."], ["Maalis- ja toukokuussa satoi.", "Helmi- ja huhtikuussa satoi."]],
  ],
  "years of other calendars": [
    ["th", "It opened in 2019.", ["เปิดในปี พ.ศ. 2562"], ["เปิดในปี พ.ศ. 2561", "เปิดในปี 2563"]],
    ["th", "It opened in 2019.", ["เปิดเมื่อปี ๒๕๖๒"], ["เปิดเมื่อปี ๒๕๖๑"]],
    ["ar", "It opened in 2019.", ["افتتح عام 1440 هـ."], ["افتتح عام 1438 هـ."]],
    ["fa", "It opened in 2019.", ["در سال ۱۳۹۸ افتتاح شد."], ["در سال ۱۳۹۶ افتتاح شد."]],
    ["ja", "It opened in 2019.", ["令和元年に開業した。"], ["令和3年に開業した。"]],
    ["ja", "It opened in 2021.", ["令和3年に開業した。"], ["令和4年に開業した。"]],
    ["zh-TW", "It opened in 2019.", ["於民國108年開幕。"], ["於民國109年開幕。"]],
    ["ne", "It opened in 2019.", ["यो २०७६ मा खुल्यो।"], ["यो २०७९ मा खुल्यो।"]],
    ["km", "It opened in 2019.", ["បើកនៅឆ្នាំ២០១៩។"], ["បើកនៅឆ្នាំ២០១៨។"]],
  ],
  "times of the day": [
    ["sv", "It starts at 3:30 pm.", ["Det börjar klockan 15.30."], ["Det börjar klockan 16.30.", "Det börjar klockan 15.40."]],
    ["de", "It starts at 3:30 pm.", ["Es beginnt um 15:30 Uhr."], ["Es beginnt um 14:30 Uhr."]],
    ["fi", "It starts at 3:30 pm.", ["Se alkaa kello 15.30."], ["Se alkaa kello 16.30."]],
    ["fr", "It starts at 3:30 pm.", ["Cela commence à 15h30."], ["Cela commence à 16h30.", "Cela commence à 15 h 40."]],
    ["th", "It starts at 3:30 pm.", ["เริ่มเวลา 15.30 น."], ["เริ่มเวลา 16.30 น."]],
    ["zh", "It starts at 3:30 pm.", ["下午3时30分开始。", "下午3点半开始。"], ["下午4时30分开始。"]],
    ["ja", "It starts at 3:30 pm.", ["午後3時半に始まる。", "15時30分に始まる。"], ["午後4時半に始まる。"]],
    ["ko", "It starts at 3:30 pm.", ["오후 3시 30분에 시작한다."], ["오후 4시 30분에 시작한다."]],
    ["ar", "It starts at 3:30 pm.", ["يبدأ عند الساعة 3:30 مساء."], ["يبدأ عند الساعة 4:30 مساء."]],
    ["vi", "It starts at 3:30 pm.", ["Bắt đầu lúc 15 giờ 30.", "Bắt đầu lúc 15h30.", "Bắt đầu lúc 3 giờ 30 chiều."], ["Bắt đầu lúc 16 giờ 30."]],
    ["ru", "It starts at 8 pm.", ["Начало в 20:00.", "Начало в 20 часов."], ["Начало в 21:00."]],
    ["nl", "It starts at 8 p.m.", ["Het begint om 20.00 uur."], ["Het begint om 21.00 uur."]],
  ],
};

describe.each(Object.entries(CASES))("%s", (_, cases) => {
  it.each(cases.map((one) => [one[0], one[1], one] as const))("%s: %s", (_language, _english, one) => {
    expectFaults(one);
  });
});
