// SPDX-License-Identifier: Apache-2.0
#include "number/linekind.h"

#include "number/numberdata.h"

namespace renumber::number {

using data::Library;

LineKind lineKind(const E164 &number)
{
    const std::optional<data::LibraryNumber> library = data::toLibrary(number);
    if (!library)
        return LineKind::NotKnown;
    switch (data::library().GetNumberType(*library)) {
    case Library::VOIP:
        return LineKind::Voip;
    case Library::PREMIUM_RATE:
    case Library::SHARED_COST:
        return LineKind::Premium;
    case Library::PAGER:
        return LineKind::Pager;
    case Library::UNKNOWN:
        return LineKind::NotKnown;
    case Library::FIXED_LINE:
    case Library::MOBILE:
    case Library::FIXED_LINE_OR_MOBILE:
    case Library::TOLL_FREE:
    case Library::PERSONAL_NUMBER:
    case Library::UAN:
    case Library::VOICEMAIL:
        break;
    }
    return LineKind::Ordinary;
}

} // namespace renumber::number
