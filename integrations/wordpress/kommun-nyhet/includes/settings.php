<?php
/**
 * Settings → Kommun-nyhet: what the whole site's articles have in common, in the one option `kommun_nyhet`.
 *
 * @package KommunNyhet
 */

defined( 'ABSPATH' ) || exit;

const KOMMUN_NYHET_DEFAULTS = array(
	'share'  => array( 'facebook', 'x', 'linkedin', 'email', 'copy' ),
	'months' => 12,    // How long an article is current; 0 is for ever.
	'time'   => false, // Whether dates show the time of day.
	'editor' => '',    // Who changed an article where it does not say itself.
);

/**
 * The settings, each with its default where nothing is saved.
 *
 * @return array
 */
function kommun_nyhet_settings() {
	return array_merge( KOMMUN_NYHET_DEFAULTS, (array) get_option( 'kommun_nyhet', array() ) );
}

/**
 * Keeps of a form's answer what the settings allow.
 *
 * @param mixed $input What was posted.
 * @return array
 */
function kommun_nyhet_sanitize_settings( $input ) {
	$input = (array) $input;
	return array(
		'share'  => array_values( array_intersect( array_keys( kommun_nyhet_channels() ), (array) ( $input['share'] ?? array() ) ) ),
		'months' => absint( $input['months'] ?? KOMMUN_NYHET_DEFAULTS['months'] ),
		'time'   => ! empty( $input['time'] ),
		'editor' => sanitize_text_field( $input['editor'] ?? '' ),
	);
}

/** Tells WordPress of the option and its fields: it checks the nonce and the capability, and saves. */
function kommun_nyhet_register_settings() {
	register_setting(
		'kommun_nyhet',
		'kommun_nyhet',
		array(
			'type'              => 'array',
			'default'           => KOMMUN_NYHET_DEFAULTS,
			'sanitize_callback' => 'kommun_nyhet_sanitize_settings',
		)
	);
	add_settings_section( 'articles', '', '__return_null', 'kommun_nyhet' );
	$fields = array(
		'share'  => __( 'Ways to share', 'kommun-nyhet' ),
		'months' => __( 'Months until an article may be outdated', 'kommun-nyhet' ),
		'time'   => __( 'Time of day', 'kommun-nyhet' ),
		'editor' => __( 'Modified by, where the article does not say', 'kommun-nyhet' ),
	);
	foreach ( $fields as $key => $label ) {
		$for = 'share' === $key || 'time' === $key ? array() : array( 'label_for' => "kommun-nyhet-$key" );
		add_settings_field( $key, $label, "kommun_nyhet_field_$key", 'kommun_nyhet', 'articles', $for );
	}
}
add_action( 'admin_init', 'kommun_nyhet_register_settings' );

/** Puts the page in the menu. */
function kommun_nyhet_menu() {
	add_options_page( __( 'News articles', 'kommun-nyhet' ), 'Kommun-nyhet', 'manage_options', 'kommun_nyhet', 'kommun_nyhet_settings_page' );
}
add_action( 'admin_menu', 'kommun_nyhet_menu' );

/** Prints the page. */
function kommun_nyhet_settings_page() {
	?>
	<div class="wrap">
		<h1><?php esc_html_e( 'News articles', 'kommun-nyhet' ); ?></h1>
		<form action="options.php" method="post">
			<?php
			settings_fields( 'kommun_nyhet' );
			do_settings_sections( 'kommun_nyhet' );
			submit_button();
			?>
		</form>
	</div>
	<?php
}

/** The channels, each with a box. */
function kommun_nyhet_field_share() {
	$chosen = kommun_nyhet_settings()['share'];
	echo '<fieldset><legend class="screen-reader-text">' . esc_html__( 'Ways to share', 'kommun-nyhet' ) . '</legend>';
	foreach ( kommun_nyhet_channels() as $channel => $details ) {
		printf(
			'<label><input type="checkbox" name="kommun_nyhet[share][]" value="%1$s"%2$s> %3$s</label><br>',
			esc_attr( $channel ),
			checked( in_array( $channel, $chosen, true ), true, false ),
			esc_html( $details['label'] )
		);
	}
	echo '</fieldset>';
}

/** The threshold of the notice. */
function kommun_nyhet_field_months() {
	printf(
		'<input type="number" min="0" id="kommun-nyhet-months" name="kommun_nyhet[months]" value="%1$d" aria-describedby="kommun-nyhet-months-help"> <p class="description" id="kommun-nyhet-months-help">%2$s</p>',
		absint( kommun_nyhet_settings()['months'] ),
		esc_html__( '0 means that no article becomes outdated by its age.', 'kommun-nyhet' )
	);
}

/** Whether dates have a time. */
function kommun_nyhet_field_time() {
	printf(
		'<label><input type="checkbox" name="kommun_nyhet[time]" value="1"%1$s> %2$s</label>',
		checked( kommun_nyhet_settings()['time'], true, false ),
		esc_html__( 'Show when on the day an article was published and modified', 'kommun-nyhet' )
	);
}

/** Who changes articles. */
function kommun_nyhet_field_editor() {
	printf(
		'<input type="text" class="regular-text" id="kommun-nyhet-editor" name="kommun_nyhet[editor]" value="%1$s" aria-describedby="kommun-nyhet-editor-help"> <p class="description" id="kommun-nyhet-editor-help">%2$s</p>',
		esc_attr( kommun_nyhet_settings()['editor'] ),
		esc_html__( 'A unit rather than a person, such as the communications department.', 'kommun-nyhet' )
	);
}
