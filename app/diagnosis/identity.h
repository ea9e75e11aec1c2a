// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/lookup.h"

namespace jotscope::diagnosis {

/// Who somebody is by what people are told apart with, in lower case.
struct Identity {
    QStringList emails;
    QStringList logins;
    QStringList names;
};

Identity identityOf(const jose::Token &token);
Identity identityOf(const directory::UserRecord &record);

/// How two identities agree, attribute by attribute.
struct Likeness {
    enum class Answer { NotComparable, Agrees, Differs };
    Answer email = Answer::NotComparable;
    Answer login = Answer::NotComparable;
    Answer name = Answer::NotComparable;

    bool agrees() const { return email == Answer::Agrees || login == Answer::Agrees; }
    int differences() const; ///< how many of the three differ
};
Likeness likenessOf(const Identity &left, const Identity &right);

} // namespace jotscope::diagnosis
