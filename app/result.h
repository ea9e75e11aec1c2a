// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace jotscope {

/// What *we* were asked to do and could not. A token's own faults are never an Error: they are Flaws and Findings.
struct Error {
    enum class Kind { Usage, Format, Io, Network, Refused, Unsupported };
    Kind kind = Kind::Format;
    QString message; ///< English, for people: what was expected, what was found, what to do
};

template <class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(Error::Kind kind, QString message)
{
    return tl::unexpected<Error>(Error{kind, std::move(message)});
}

} // namespace jotscope
