// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "environments/members.h"

namespace jotscope::environments {

struct Part;

/// The shape that a value of the file must have, as data.
struct Shape {
    enum class Kind {
        Text,
        TextOrNull,
        Texts, ///< one string or a list of them
        Flag,
        Scalar,
        Pointer,       ///< a JSON pointer, "header:NAME" or "text" (the whole body)
        PointerOrFlag, ///< {"absent": "/data"} is short for {"pointer": "/data", "absent": true}
        Statuses,      ///< one HTTP status or a list of them
        Method,
        Headers,
        Word,      ///< one of `words`
        Object,    ///< members as `parts` says
        List,      ///< of `item`
        OneOrMore, ///< `item`, or a list of it
        Map        ///< any names, each with an `item`
    };
    Kind kind = Kind::Text;
    const char *what = "";       ///< Object: "an answer"; Word: the words, blank between them
    const Part *parts = nullptr; ///< ends with a null name
    const Shape *item = nullptr;
    const Part *more = nullptr; ///< Object: members that it shares with others
};

struct Part {
    const char *name = nullptr;
    const Shape *shape = nullptr;
    bool isNeeded = false;
};

void checkShape(Reading &reading, const Spot &spot, const Shape &shape);

} // namespace jotscope::environments
