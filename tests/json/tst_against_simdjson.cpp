// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/read.h"
#include "json/simdjson_walk.h"

#include <QRandomGenerator>
#include <QTest>

using namespace jotscope;

namespace {

/// Writes sound JSON in every form that RFC 8259 allows: blanks, escapes, far numbers, duplicate names.
class Writer {
public:
    explicit Writer(quint32 seed) : m_random(seed) { }

    QByteArray document() { return blanks() + value(0) + blanks(); }
    int below(int bound) { return int(m_random.bounded(bound)); }

private:
    QByteArray pick(const QList<QByteArray> &choices) { return choices[below(int(choices.size()))]; }
    QByteArray blanks() { return pick({"", "", "", " ", "\n", "\t\r\n "}); }
    QByteArray digits(int most)
    {
        QByteArray text;
        for (int i = below(most) + 1; i > 0; --i)
            text += char('0' + below(10));
        return text;
    }
    QByteArray number()
    {
        QByteArray text = below(3) == 0 ? "-" : "";
        text += below(3) == 0 ? QByteArray("0") : char('1' + below(9)) + (below(2) ? digits(25) : QByteArray());
        if (below(3) == 0)
            text += '.' + digits(20);
        if (below(4) == 0)
            text += pick({"e", "E", "e+", "E-"}) + digits(3);
        return text;
    }
    QByteArray string()
    {
        QByteArray text = "\"";
        for (int i = below(12); i > 0; --i)
            text += pick({"a", "Z", " ", "\\\"", "\\\\", "\\/", "\\b", "\\f", "\\n", "\\r", "\\t", "\\u0000", "\\u00e9", "\\uD83D\\ude00",
                "\\ufeff", "\xef\xbb\xbf", "\xc3\xa9", "\xe2\x82\xac", "\xf0\x9f\x98\x80", "\xef\xbf\xbf", "\x7f", "{", "]", ","});
        return text + '"';
    }
    QByteArray value(int depth)
    {
        const int kind = below(depth > 6 ? 5 : 8);
        if (kind == 0)
            return pick({"true", "false", "null"});
        if (kind < 3)
            return number();
        if (kind < 5)
            return string();
        QList<QByteArray> parts;
        for (int i = below(5); i > 0; --i)
            parts += kind == 5
                ? blanks() + value(depth + 1) + blanks()
                : blanks() + (below(4) ? string() : QByteArray("\"sub\"")) + blanks() + ':' + blanks() + value(depth + 1) + blanks();
        const QByteArray inside = parts.isEmpty() ? blanks() : parts.join(',');
        return kind == 5 ? '[' + inside + ']' : '{' + inside + '}';
    }

    QRandomGenerator m_random;
};

/// Half a character somewhere in a name or a string; as deep as the writer goes.
bool holdsHalf(const json::Value &value)
{
    const auto isHalf = [](const QString &text) { return !QStringView(text).isValidUtf16(); };
    return isHalf(value.text) || std::any_of(value.items.begin(), value.items.end(), holdsHalf)
        || std::any_of(value.members.begin(), value.members.end(),
            [&isHalf](const json::Member &one) { return isHalf(one.name) || holdsHalf(one.value); });
}

QByteArray mutated(QByteArray text, Writer &random)
{
    static const QByteArray octets("\"\\{}[]:,.-+eE0019tfn \n\x01\x80\xc3\xed\xf4\xff", 27);
    const qsizetype at = random.below(int(text.size()) + 1);
    switch (random.below(4)) {
    case 0: return text.first(at);
    case 1: return text.insert(at, octets[random.below(int(octets.size()))]);
    case 2: return text.remove(at, 1);
    default: break;
    }
    if (at < text.size())
        text[at] = octets[random.below(int(octets.size()))];
    return text;
}

} // namespace

class AgainstSimdjson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothReadSoundTextAlike();
    void bothRefuseTheSameTexts();
};

void AgainstSimdjson::bothReadSoundTextAlike()
{
    for (quint32 seed = 1; seed <= 4000; ++seed) {
        const QByteArray text = Writer(seed).document();
        const json::Document ours = json::read(text);
        QVERIFY2(ours.isSound(), text.constData());
        const auto theirs = test::eventsBySimdjson(text);
        QVERIFY2(theirs, text.constData());
        QVERIFY2(test::eventsOf(ours.root) == *theirs, text.constData());
    }
}

void AgainstSimdjson::bothRefuseTheSameTexts()
{
    int refused = 0;
    for (quint32 seed = 1; seed <= 12000; ++seed) {
        Writer random(seed);
        QByteArray text = mutated(random.document(), random);
        for (int more = random.below(3); more > 0; --more)
            text = mutated(text, random);
        const json::Document ours = json::read(text);
        const auto theirs = test::eventsBySimdjson(text);
        const QByteArray both = text.toPercentEncoding(" {}[]:,\"\\");
        if (holdsHalf(ours.root)) { // grammatical (RFC 8259 §8.2), and more than simdjson takes
            QVERIFY2(!theirs, both.constData());
            continue;
        }
        QVERIFY2(ours.isSound() == theirs.has_value(), both.constData());
        if (theirs)
            QVERIFY2(test::eventsOf(ours.root) == *theirs, both.constData());
        refused += theirs ? 0 : 1;
    }
    QVERIFY2(refused > 4000, "too few of the changed texts were broken to prove anything");
}

QTEST_GUILESS_MAIN(AgainstSimdjson)
#include "tst_against_simdjson.moc"
