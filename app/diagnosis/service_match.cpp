// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/service_match.h"

#include <algorithm>

namespace jotscope::diagnosis {

namespace {

const QStringList &usualCodePlaces()
{
    static const QStringList places = {QStringLiteral("/error_code"), QStringLiteral("/code"), QStringLiteral("/error/code"),
        QStringLiteral("/errors/0/code"), QStringLiteral("/errors/0/extensions/code"), QStringLiteral("/type"),
        QStringLiteral("/error/type"), QStringLiteral("/__type"), QStringLiteral("/errorCode"), QStringLiteral("/error"),
        QStringLiteral("/error/message"), QStringLiteral("header:x-amzn-errortype"), QStringLiteral("header:x-sb-error-code")};
    return places;
}

const QStringList &messagePlaces()
{
    static const QStringList places = {QStringLiteral("/message"), QStringLiteral("/msg"), QStringLiteral("/error"),
        QStringLiteral("/detail"), QStringLiteral("/error_description"), QStringLiteral("/error/message")};
    return places;
}

bool hasCode(const ServiceProfile &profile, const ServiceText &text, const ServiceAnswer &answer)
{
    if (text.code.isEmpty())
        return false;
    for (const QString &place : profile.codeAt.isEmpty() ? usualCodePlaces() : profile.codeAt) {
        const QString code = answer.at(place);
        if (code == text.code || code.endsWith(u'#' + text.code))
            return true;
    }
    return false;
}

/// A message of the answer, or all of it, is this.
bool isMessage(const ServiceAnswer &answer, const QString &words, const QString &whole)
{
    const auto holds = [&](const QString &place) { return answer.at(place) == whole; };
    return words.trimmed() == whole || std::any_of(messagePlaces().begin(), messagePlaces().end(), holds);
}

bool isLetter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

/// "Unauthorized: Token has expired." has it as a clause of its own, "CSRF Token has expired" and "csrf_token_expired" have not.
bool isClauseAt(const QString &words, qsizetype at, qsizetype size)
{
    const auto isOpen = [&words](qsizetype next, int step) {
        const auto isIn = [&words](qsizetype place) { return place >= 0 && place < words.size(); };
        if (isIn(next) && (words[next] == u'-' || words[next] == u'\''))
            return false;
        while (isIn(next) && words[next] == u' ')
            next += step;
        return !isIn(next) || !isLetter(words[next]);
    };
    return isOpen(at - 1, -1) && isOpen(at + size, 1);
}

/// The best place of these words: a clause of its own before a part of one.
Fit fitOfPiece(const QString &words, const QString &piece)
{
    Fit best;
    for (qsizetype at = words.indexOf(piece, 0, Qt::CaseInsensitive); at >= 0; at = words.indexOf(piece, at + 1, Qt::CaseInsensitive)) {
        Fit fit{0, words.mid(at, piece.size()), false, isClauseAt(words, at, piece.size())};
        fit.isLiteral = fit.words == piece;
        fit.score = (fit.isLiteral ? 30 : 10) + int(piece.size());
        if (best.score == 0 || (fit.isClause != best.isClause ? fit.isClause : fit.score > best.score))
            best = fit;
    }
    return best;
}

/// Words that many say count only as a clause of their own.
Fit fitOfWords(const ServiceText &text, const ServiceAnswer &answer, const QString &words)
{
    Fit best;
    const auto better = [&](const Fit &fit) {
        if (fit.score > best.score && (fit.isClause || text.common != u"words"))
            best = fit;
    };
    for (const QString &piece : text.contains)
        better(fitOfPiece(words, piece));
    for (const QString &whole : text.equals) {
        if (isMessage(answer, words, whole))
            better({60 + int(whole.size()), whole, true, true});
    }
    if (text.pattern.pattern().isEmpty())
        return best;
    if (const auto match = text.pattern.match(words); match.hasMatch())
        better({40 + int(qMin<qsizetype>(match.capturedLength(), 80)), match.captured().left(200), true,
            isClauseAt(words, match.capturedStart(), match.capturedLength())});
    return best;
}

bool isOthersToo(const Hit &hit)
{
    if (hit.text->common == u"code")
        return !hit.fit.isLiteral || !hit.fit.isClause;
    if (hit.text->common == u"words")
        return !hit.isByCode;
    if (hit.text->common == u"each")
        return !hit.isByCode || !hit.isByWords();
    return !hit.isByCode && !hit.fit.isLiteral;
}

bool bearsMark(const ServiceProfile &profile, const ServiceAnswer &answer)
{
    return std::any_of(profile.marks.begin(), profile.marks.end(), [&answer](const QString &mark) {
        const qsizetype colon = mark.indexOf(u':');
        const QString value = mark.mid(colon + 1);
        if (mark.startsWith(u"header:"))
            return !answer.header(value.toLatin1()).isEmpty();
        const QString held
            = mark.startsWith(u'/') ? answer.at(mark.left(colon)) : QString::fromUtf8(answer.header(mark.left(colon).toLatin1()));
        if (value.startsWith(u'='))
            return held.compare(value.mid(1), Qt::CaseInsensitive) == 0;
        return held.contains(value, Qt::CaseInsensitive);
    });
}

Hit judge(const ServiceProfile &profile, const ServiceText &text, const ServiceAnswer &answer, const QString &words)
{
    Hit hit;
    hit.profile = &profile;
    hit.text = &text;
    if (!profile.notWith.isEmpty() && !answer.at(profile.notWith).isEmpty())
        return hit;
    if (!text.key.isEmpty() && (!answer.isJson || !answer.root.at(text.key)))
        return hit;
    const bool isByCode = hasCode(profile, text, answer);
    const Fit fit = fitOfWords(text, answer, words);
    if (text.both ? !isByCode || fit.score == 0 : !isByCode && fit.score == 0)
        return hit;
    hit.isByCode = isByCode;
    hit.fit = fit;
    hit.isOthers = isOthersToo(hit);
    hit.isOrderOpen = text.common == u"order";
    hit.score = (hit.isByCode ? 50 : 0) + hit.fit.score + (text.key.isEmpty() ? 0 : 10);
    return hit;
}

/// Of one service's texts a wrapper says least; words say more than a code that several texts share, and its own more than those of many.
bool saysMore(const Hit &hit, const Hit &than)
{
    if (hit.score == 0 || than.score == 0)
        return hit.score > 0;
    if (hit.text->general != than.text->general)
        return than.text->general;
    if (hit.isByWords() != than.isByWords())
        return hit.isByWords();
    return hit.isOthers != than.isOthers ? than.isOthers : hit.score > than.score;
}

Hit bestOf(const ServiceProfile &profile, const ServiceAnswer &answer, const QString &words)
{
    Hit best;
    bool isCodeKnown = false;
    for (const ServiceText &text : profile.texts) {
        const Hit hit = judge(profile, text, answer, words);
        isCodeKnown = isCodeKnown || hit.isByCode;
        if (saysMore(hit, best))
            best = hit;
    }
    if (best.score > 0 && isCodeKnown && !best.isByCode)
        best.score += 50;
    return best;
}

} // namespace

std::vector<Hit> bestHits(const ServiceAnswer &answer, const QString &configured)
{
    const QString words = answer.words();
    std::vector<Hit> best;
    for (const ServiceProfile &profile : serviceProfiles()) {
        Hit own = bestOf(profile, answer, words);
        if (own.score == 0)
            continue;
        const bool isMarked = bearsMark(profile, answer);
        const bool isKnown = profile.id == configured || isMarked;
        own.score += profile.id == configured ? 1000 : isMarked ? 100 : 0;
        own.isOthers = own.isOthers && !isKnown;
        own.isOrderOpen = own.isOrderOpen && !isKnown;
        const bool isBetter
            = !best.empty() && (own.isOthers != best.front().isOthers ? best.front().isOthers : own.score > best.front().score);
        if (isBetter)
            best.clear();
        if (best.empty() || (own.isOthers == best.front().isOthers && own.score == best.front().score))
            best.push_back(own);
    }
    return best;
}

} // namespace jotscope::diagnosis
