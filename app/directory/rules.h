// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

#include <vector>

/// What a preset knows about answers, as data.
namespace jotscope::directory {

/// Status codes and what must (not) stand in the body; an empty `statuses` fits any. Besides JSON pointers, `pointer` may be
/// "header:NAME" or "text" (the body as it is). Equals is exact, Contains, OneOf and Matches (a regular
/// expression) ignore case.
struct Match {
    std::vector<int> statuses;
    QString pointer; ///< JSON pointer into the body; empty: no body condition
    enum class Test {
        None,
        Present,
        Absent,
        Equals,
        Contains,
        IsTrue,
        IsFalse,
        InFuture,
        InPast,
        EmptyOrNull,
        OneOf,
        Below,
        Matches
    } test
        = Test::None;
    QString value;
    bool exact = true;       ///< not_found: only the service's own words for it, else ambiguous
    QStringList values;      ///< OneOf
    std::vector<Match> also; ///< further conditions; all must hold
};

struct StateRule {
    Match match;
    QString verdict; ///< "disabled", "deleted", "pending"
    QString label;   ///< English, e.g. "banned until {value}"
};

struct TimeRule {
    QString name; ///< created, updated, deleted, lastLogin, passwordChanged, disabled, bannedUntil; validSince, issuedSince, loginSince
    QString pointer;
    QString unit; ///< iso, s, ms; empty: as the value looks
};

/// What the look of a credential says of whom it can see: one that begins so sees only users of the issuers that fit.
struct CredentialMark {
    QString prefix; ///< public by the provider's documentation: "sk_test_"
    QString issuer; ///< regular expression on `iss`
    QString sees;   ///< English: "the users of a development instance"
};

/// How to search by another claim: `items` points to the list (empty: the body itself), `id` into one item.
struct Alternate {
    QString claim; ///< a name, or a pointer into the payload
    QString url;
    QString items;
    QString id;
    QString check;          ///< pointer into one item that must hold the value (any case); empty: a single item is the hit
    QString when;           ///< regular expression that the value must fit; its group 1, if any, is asked for
    bool lowerCase = false; ///< the service keeps such values in lower case
    QByteArray method = "GET";
    QString body;
    QList<QPair<QByteArray, QString>> headers; ///< besides the preset's own
};

} // namespace jotscope::directory
