// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/line_output.h"

#include "report/inspection_json.h"
#include "json/write.h"

namespace jotscope::cli {

QByteArray tokenLine(const report::Inspection &inspection, const QDateTime &asOf)
{
    const json::Value whole = report::toJson({inspection}, asOf);
    const json::Value *tokens = whole.find(u"tokens");
    return tokens && !tokens->items.empty() ? json::write(tokens->items.front()) + '\n' : QByteArray();
}

} // namespace jotscope::cli
