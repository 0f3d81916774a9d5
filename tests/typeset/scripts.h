// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace waymark::test {

/// A sentence of our own in each script a leaflet may be in.
struct Script {
    std::string_view name, language, heading, sentence;
};
constexpr std::array kScripts{
    Script{"latin", "fr", "Vos premiers pas",
        "Vous pouvez être aidé gratuitement, avec ou sans plainte."},
    Script{
        "vietnamese", "vi", "Những bước đầu tiên", "Bạn có thể được giúp đỡ miễn phí và bảo mật."},
    Script{"greek", "el", "Τα πρώτα βήματα", "Μπορείτε να λάβετε δωρεάν βοήθεια όλες τις ημέρες."},
    Script{"cyrillic", "uk", "Ваші перші кроки", "Ви можете отримати безкоштовну допомогу щодня."},
    Script{"arabic", "ar", "خطواتك الأولى", "يمكنك الحصول على المساعدة مجاناً في أي وقت."},
    Script{"persian", "fa", "نخستین گام‌های شما",
        "می‌توانید رایگان و محرمانه کمک بگیرید."},
    Script{"hebrew", "he", "הצעדים הראשונים", "אפשר לקבל עזרה בחינם בכל שעה."},
    Script{"devanagari", "hi", "आपके पहले कदम", "आप किसी भी समय निःशुल्क सहायता प्राप्त कर सकते हैं।"},
    Script{"bengali", "bn", "আপনার প্রথম পদক্ষেপ", "আপনি যেকোনো সময় বিনামূল্যে সাহায্য পেতে পারেন।"},
    Script{"tamil", "ta", "உங்கள் முதல் படிகள்", "நீங்கள் எப்போதும் இலவசமாக உதவி பெறலாம்."},
    Script{"thai", "th", "ขั้นตอนแรกของคุณ", "คุณขอความช่วยเหลือได้ฟรี ทำได้ทุกวันตามน้ำใจ"},
    Script{"georgian", "ka", "პირველი ნაბიჯები", "თქვენ შეგიძლიათ მიიღოთ უფასო დახმარება."},
    Script{"armenian", "hy", "Ձեր առաջին քայլերը", "Դուք կարող եք անվճար օգնություն ստանալ։"},
    Script{"ethiopic", "am", "የመጀመሪያ እርምጃዎች", "በማንኛውም ጊዜ ነፃ እርዳታ ማግኘት ይችላሉ።"},
    Script{"chinese", "zh", "最初的步骤", "您可以随时获得免费帮助。"},
    Script{"japanese", "ja", "はじめの一歩", "いつでも無料で相談できます。"},
    Script{"korean", "ko", "첫 번째 단계", "언제든지 무료로 도움을 받을 수 있습니다."},
};

} // namespace waymark::test
