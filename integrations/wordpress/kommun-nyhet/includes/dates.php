<?php
/**
 * Dates: Swedish calendar days, and times where the facts have them.
 *
 * @package KommunNyhet
 */

defined( 'ABSPATH' ) || exit;

/**
 * The zone of every date.
 *
 * @return DateTimeZone
 */
function kommun_nyhet_zone() {
	return new DateTimeZone( 'Europe/Stockholm' );
}

/**
 * Reads 2021-05-07, or that with a time.
 *
 * @param string $value ISO 8601.
 * @return DateTimeImmutable|null Nothing where it is no date.
 */
function kommun_nyhet_date( $value ) {
	$date = preg_match( '/^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d|$)/', $value ) ? date_create_immutable( $value, kommun_nyhet_zone() ) : false;
	// PHP reads 30 February as 2 March.
	return $date && $date->format( 'Y-m-d' ) === substr( $value, 0, 10 ) ? $date->setTimezone( kommun_nyhet_zone() ) : null;
}

/**
 * A label with its date, as HTML.
 *
 * @param string $label Such as "Published:".
 * @param string $value ISO 8601.
 * @return string
 */
function kommun_nyhet_time( $label, $value ) {
	$date     = kommun_nyhet_date( $value );
	$has_time = strlen( $value ) > 10;
	return sprintf(
		'%1$s <time datetime="%2$s">%3$s</time>',
		esc_html( $label ),
		esc_attr( $has_time ? gmdate( 'Y-m-d\TH:i:s.000\Z', $date->getTimestamp() ) : $value ),
		esc_html(
			wp_date(
				/* translators: PHP date formats, https://www.php.net/manual/datetime.format.php. */
				$has_time ? _x( 'j F Y \a\t H:i', 'date and time', 'kommun-nyhet' ) : _x( 'j F Y', 'date', 'kommun-nyhet' ),
				$date->getTimestamp(),
				kommun_nyhet_zone()
			)
		)
	);
}

/**
 * Whether a date, and months after it, have passed: a day when the next one begins, a time at once.
 *
 * @param string $value  ISO 8601.
 * @param int    $months Calendar months; a month after 31 January is the last of February.
 * @return bool
 */
function kommun_nyhet_has_passed( $value, $months = 0 ) {
	$date = kommun_nyhet_date( $value );
	if ( ! $date ) {
		return false;
	}
	$month = $date->modify( "first day of +$months months" );
	$due   = $month->setDate( (int) $month->format( 'Y' ), (int) $month->format( 'n' ), (int) min( $date->format( 'j' ), $month->format( 't' ) ) );
	return ( strlen( $value ) > 10 ? $due : $due->modify( '+1 day' ) ) <= date_create_immutable();
}

/**
 * Whether a change is worth telling: later than the publication, and read differently.
 *
 * @param string $modified  ISO 8601, or empty.
 * @param string $published ISO 8601, or empty.
 * @return bool
 */
function kommun_nyhet_is_later( $modified, $published ) {
	$from = kommun_nyhet_date( $published );
	$to   = kommun_nyhet_date( $modified );
	if ( ! $from || ! $to ) {
		return (bool) $to;
	}
	$reading = strlen( $modified ) > 10 && strlen( $published ) > 10 ? 'Y-m-d H:i' : 'Y-m-d';
	return $to->format( $reading ) > $from->format( $reading );
}
