"""Meanings: what rules make of what they captured. Shared by all languages; each is said once.

They know the algebra and plain values (numbers, units, field values); they know no word, no symbol, no offset. A meaning returns None
where what was captured does not go together (31 April); the rule then does not apply. A new one goes to the module that its docstring
fits, and is listed here, where the grammar of a language finds it; times of day are asked for as `clocks`.
"""

from timeline.grammar.meanings.amounts import (
    amount,
    amount_a,
    amount_and_half,
    amount_half,
    amount_mod,
    amount_one,
    amount_over,
    amount_range,
    amount_single,
    amount_some,
    amount_sum,
)  # fmt: skip
from timeline.grammar.meanings.bounds import bound, qualified
from timeline.grammar.meanings.dates import (
    day_alone,
    day_as_written,
    day_by_number,
    day_late_two_digits,
    day_of_month,
    day_of_step,
    day_two_digits,
    full_date,
    month_of_slashed,
    month_two_digits,
    no_date,
    no_day,
    slashed,
    slashed_day,
    slashed_range,
    week_in,
    week_of,
    year_month,
)  # fmt: skip
from timeline.grammar.meanings.events import along_event, beside_event, from_event, part_beside_event, stretched
from timeline.grammar.meanings.fields import (
    field,
    month_of_step,
    season_of_years,
    weekday_in,
    weekend_of,
    weekend_of_step,
    with_weekday,
    within,
    within_short,
)  # fmt: skip
from timeline.grammar.meanings.inside import closest, last_before, last_of, nth, nth_from, nth_last, nth_of_this, side, unit_end
from timeline.grammar.meanings.numbers import add, hundreds, one_and, times, value
from timeline.grammar.meanings.ranges import (
    between,
    century_list,
    century_range,
    day_list,
    day_range,
    decade_list,
    decade_range,
    decade_short_list,
    decade_short_range,
    list_in,
    listed,
    month_range,
    months_slashed,
    old_style,
    period_ended,
    period_of,
    quarter_list,
    range_in,
    range_of_ranges,
    to_now,
    to_year,
    weekday_range,
    weekdays,
    year_digit_range_bc,
    year_range,
    year_range_bc,
    years_about,
    years_about_bc,
)  # fmt: skip
from timeline.grammar.meanings.sets import every, rate, set_at, set_on, times_each, times_per
from timeline.grammar.meanings.shifts import (
    field_away,
    lasting,
    period_away,
    shift,
    shift_from,
    weekday_ago,
    weekday_on,
    weeks_on,
    window,
    window_after,
    window_at,
    window_one,
    year_before,
)  # fmt: skip
from timeline.grammar.meanings.steps import (
    as_told,
    day_step,
    fuzzy,
    part_from,
    part_step,
    step,
    step_from,
    step_in_count,
    step_in_sols,
    this_unit,
)
from timeline.grammar.meanings.years import (
    century,
    century_bc,
    decade,
    decade_bc,
    decade_short,
    decade_spelled,
    fiscal,
    fiscal_year,
    millennium,
    millennium_bc,
    year,
    year_about,
    year_bare,
    year_bc,
    year_part,
    year_short,
    year_spelled,
    year_thousands,
    year_twenty,
)  # fmt: skip
