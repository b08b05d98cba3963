import { describe, it } from "vitest";
import { expectFaults, type Case } from "./expect-faults.ts";

/** Language, English, right translations, wrong ones. */
const CASES: Readonly<Record<string, readonly Case[]>> = {
  "Arabic units and tens of both genders": [
    ["ar", "It has 25 rooms.", ["فيه خمس وعشرون غرفة.", "فيه خمسة وعشرين طابقا."], ["فيه خمس وثلاثون غرفة.", "فيه ست وعشرون غرفة."]],
    ["ar", "She is 35 years old.", ["عمرها خمس وثلاثون سنة."], ["عمرها خمس وأربعون سنة."]],
    ["ar", "It took 23 hours.", ["استغرق ذلك ثلاثا وعشرين ساعة.", "استغرق ذلك ثلاث وعشرين ساعة."], ["استغرق ذلك أربع وعشرين ساعة."]],
    ["ar", "It has 99 islands.", ["فيه تسع وتسعون جزيرة."], ["فيه تسع وثمانون جزيرة."]],
    ["ar", "It has 58 islands.", ["فيه ثمان وخمسون جزيرة.", "فيه ثماني وخمسون جزيرة."], ["فيه ثمان وستون جزيرة."]],
    ["ar", "The 25 rooms are closed.", ["الغرف الخمس والعشرون مغلقة."], ["الغرف الخمس والثلاثون مغلقة."]],
    ["ar", "It has 22 rooms.", ["فيه اثنتان وعشرون غرفة.", "فيه اثنان وعشرون بيتا."], ["فيه اثنتان وثلاثون غرفة."]],
    ["ar", "It has 21 rooms.", ["فيه إحدى وعشرون غرفة.", "فيه واحد وعشرون بيتا."], ["فيه إحدى وثلاثون غرفة."]],
    ["ar", "The 21st meeting began.", ["بدأ الاجتماع الحادي والعشرون."], ["بدأ الاجتماع الحادي والثلاثون."]],
    ["ar", "This is the 21st century.", ["هذا هو القرن الحادي والعشرون.", "نحن في القرن الحادي والعشرين."], []],
    ["ar", "It has 345 rooms.", ["فيه ثلاثمئة وخمس وأربعون غرفة."], ["فيه أربعمئة وخمس وأربعون غرفة."]],
    ["ar", "It has five or 20 rooms.", ["فيه خمس أو عشرون غرفة."], []],
  ],
  "dozens counted": [
    ["sv", "24 boats sank.", ["Två dussin båtar sjönk."], ["Tre dussin båtar sjönk."]],
    ["sv", "Two dozen boats sank.", ["Två dussin båtar sjönk.", "24 båtar sjönk."], ["25 båtar sjönk."]],
    ["de", "24 boats sank.", ["Zwei Dutzend Boote sanken."], []],
    ["vi", "36 boats sank.", ["Ba tá thuyền bị chìm."], []],
  ],
  "Vietnamese in short": [
    ["vi", "It is 25 years old.", ["Nó đã hai lăm tuổi.", "Nó đã hai mươi lăm tuổi."], ["Nó đã ba lăm tuổi."]],
    ["vi", "It has 105 rooms.", ["Nó có một trăm lẻ năm phòng.", "Nó có một trăm linh năm phòng."], ["Nó có một trăm lẻ sáu phòng.", "Nó có hai trăm linh năm phòng."]],
    ["vi", "It has 21 rooms.", ["Nó có hai mươi mốt phòng.", "Nó có hai mốt phòng."], ["Nó có ba mươi mốt phòng."]],
    ["vi", "It has 34 rooms.", ["Nó có ba mươi tư phòng.", "Nó có ba tư phòng."], ["Nó có bốn mươi tư phòng."]],
    ["vi", "It has 124 rooms.", ["Nó có một trăm hai mươi tư phòng."], ["Nó có một trăm hai mươi lăm phòng."]],
  ],
  "fractions": [
    ["ja", "Three quarters of the money is gone.", ["資金の4分の3が消えた。", "資金の四分の三が消えた。"], ["資金の5分の3が消えた。"]],
    ["zh", "Three quarters of the money is gone.", ["四分之三的钱没了。", "3/4的钱没了。", "75%的钱没了。"], ["3/5的钱没了。"]],
    ["zh", "A quarter of the money is gone.", ["1/4的钱没了。", "四分之一的钱没了。"], ["1/5的钱没了。"]],
    ["ko", "Three quarters of the money is gone.", ["자금의 4분의 3이 사라졌다."], ["자금의 5분의 3이 사라졌다."]],
    ["sv", "Three quarters of the money is gone.", ["3/4 av pengarna är borta.", "Tre fjärdedelar av pengarna är borta.", "75 procent av pengarna är borta."], ["3/5 av pengarna är borta."]],
    ["ja", "Half of the money is gone.", ["資金の2分の1が消えた。"], ["資金の3分の1が消えた。"]],
    ["vi", "Three quarters of the money is gone.", ["3/4 số tiền đã mất.", "Ba phần tư số tiền đã mất."], ["3/5 số tiền đã mất."]],
  ],
  "discounts and halves": [
    ["zh", "There is a 20 per cent discount.", ["打8折。", "打八折。"], ["打7折。"]],
    ["zh", "It took 1.5 hours.", ["花了一个半小时。", "花了1个半小时。"], ["花了2个半小时。"]],
    ["vi", "It cost 2.5 billion dong.", ["Nó có giá hai tỷ rưỡi đồng.", "Nó có giá 2 tỷ rưỡi đồng."], ["Nó có giá 3 tỷ rưỡi đồng."]],
    ["sv", "Two thirds of them left.", ["66 procent av dem gick."], ["56 procent av dem gick."]],
  ],
  "Russian cases": [
    ["ru", "It is about 43 ships.", ["Речь идёт о сорока трёх кораблях."], ["Речь идёт о сорока пяти кораблях."]],
    ["ru", "It opened on the 25th.", ["Открытие прошло двадцать пятого числа."], ["Открытие прошло двадцать шестого числа."]],
  ],
  "Thai evenings": [["th", "It begins at 9 p.m.", ["เริ่ม 3 ทุ่ม", "เริ่มเวลา 21.00 น."], ["เริ่ม 4 ทุ่ม"]]],
  "Thai years in two digits": [
    ["th", "It opened on 5 May 2024.", ["เปิดเมื่อ 5 พ.ค. 67", "เปิดเมื่อ 5 พฤษภาคม 2567"], ["เปิดเมื่อ 5 พ.ค. 68"]],
    ["th", "It opened in 2020.", ["เปิดในปี 63", "เปิดในปี 2563"], ["เปิดในปี 64"]],
    ["th", "The budget is for 2024-25.", ["เป็นงบประมาณปีงบ 2567-68"], ["เป็นงบประมาณปีงบ 2567-69"]],
  ],
  "midnight and midday": [
    ["ja", "The bus left at 12:30 a.m.", ["バスは午前0時30分に出た。", "バスは午前零時30分に出た。"], ["バスは午前1時30分に出た。", "バスは午前0時40分に出た。"]],
    ["ja", "The bus left at 12:30 p.m.", ["バスは午後0時30分に出た。"], ["バスは午後1時30分に出た。"]],
    ["ja", "The bus left at 12 a.m.", ["バスは午前0時に出た。"], []],
  ],
};

describe.each(Object.entries(CASES))("%s", (_, cases) => {
  it.each(cases.map((one) => [one[0], one[1], one] as const))("%s: %s", (_language, _english, one) => {
    expectFaults(one);
  });
});
