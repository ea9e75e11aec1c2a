// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/lookup.h"

namespace jotscope::diagnosis {

/// One character (code point) of an id.
struct SubjectCharacter {
    char32_t codePoint = 0;
    int offset = 0;       ///< UTF-16 units from the start of the id
    bool unusual = false; ///< a blank, or outside printable ASCII
    QString name;         ///< English, of the unusual ones: "NO-BREAK SPACE"
    QString code() const; ///< "U+00A0"
};

/// Something about how an id is written.
struct SubjectNote {
    QString id;           ///< stable, kebab-case: "trailing-blank", "percent-encoded", "dex-protobuf", …
    QString message;      ///< English, a sentence
    QString reading;      ///< the id as it was probably meant; empty when it may be right as it is
    bool altered = false; ///< it looks changed on its way: no issuer writes ids like that
};

/// `sub` (or the claim that is looked up) character by character: as the bytes have it, as it went out, as it came back.
struct SubjectForensics {
    enum class Kind { Missing, Uuid, Number, Email, Name, Id, NoUser, WrongType };
    Kind kind = Kind::Missing;
    QString claim;   ///< "sub"
    QByteArray raw;  ///< the JSON text of the value, every octet
    QString type;    ///< "string", "number", "null", …; empty when missing
    QString value;   ///< the string, or the number's text
    QStringList all; ///< every value in order where the member stands more than once
    std::vector<SubjectCharacter> characters;
    std::vector<SubjectNote> notes;
    QString onTheWire; ///< the lookup's URL path or body piece that carried it; empty when not asked
    QString echoed;    ///< the id that the answer names; empty when it names none
    bool isEchoDifferent = false;

    const SubjectNote *note(QStringView id) const;
    bool looksAltered() const;
};

/// `lookup` may be null.
SubjectForensics forensicsOf(const jose::Token &token, const directory::Lookup *lookup, const QString &claim = QStringLiteral("sub"));
/// The same for a bare id.
std::vector<SubjectNote> notesOn(const QString &id);

const char *wordOf(SubjectForensics::Kind kind); ///< "missing", "UUID", "number", "e-mail", "name", "id", "not a user", "wrong type"

} // namespace jotscope::diagnosis
