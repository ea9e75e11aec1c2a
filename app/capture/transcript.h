// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/conversation.h"

#include <vector>

namespace jotscope::capture {

/// Requests with their answers as terminals show them: `curl -v` (> and < before the lines), a curl, wget, httpie or xh command with
/// the answer of `-i` (or a JSON body alone) below it, bare HTTP messages one after the other. Linear.
std::vector<Conversation> transcriptConversationsIn(QByteArrayView text);

Dialog readTranscriptDialog(QByteArrayView text, const Conversation &conversation);

} // namespace jotscope::capture
